namespace Slipway.Spec.Quantities;

/// <summary>A schedule in the five fields of cron, in UTC, as GitHub and Kubernetes read it.</summary>
public sealed record CronExpression
{
    // 29 for February: a leap year has that day.
    private static readonly int[] DaysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    private readonly string text;

    private CronExpression(string text, IReadOnlyList<int>[] fields)
    {
        this.text = text;
        Minutes = fields[0];
        Hours = fields[1];
        DaysOfMonth = fields[2];
        Months = fields[3];
        DaysOfWeek = fields[4];
    }

    public IReadOnlyList<int> Minutes { get; }

    public IReadOnlyList<int> Hours { get; }

    public IReadOnlyList<int> DaysOfMonth { get; }

    public IReadOnlyList<int> Months { get; }

    /// <summary>Sunday is 0.</summary>
    public IReadOnlyList<int> DaysOfWeek { get; }

    public bool RunsEveryDay => DaysOfMonth.Count == 31 && Months.Count == 12 && DaysOfWeek.Count == 7;

    /// <summary>The shortest time between two runs of one day, or a day when there is one run only.</summary>
    public Duration ShortestGap
    {
        get
        {
            var minutes = Hours.SelectMany(hour => Minutes.Select(minute => (hour * 60) + minute)).ToList();
            var gaps = minutes.Skip(1).Zip(minutes, (later, earlier) => later - earlier);
            return Duration.FromMinutes(gaps.Append(24 * 60 - minutes[^1] + minutes[0]).Min());
        }
    }

    public static bool TryParse(string text, out CronExpression value)
    {
        CronField[] fields = [CronField.Minute, CronField.Hour, CronField.DayOfMonth, CronField.Month, CronField.DayOfWeek];
        var parts = text.Split(' ');
        value = null!;
        if (parts.Length != fields.Length)
        {
            return false;
        }

        var values = fields.Zip(parts, (field, part) => field.Values(part)).OfType<IReadOnlyList<int>>().ToArray();
        if (values.Length != fields.Length || NeverRuns(values))
        {
            return false;
        }

        value = new CronExpression(text, values);
        return true;
    }

    public static CronExpression Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"\"{text}\" is not a cron expression");

    public bool Equals(CronExpression? other) => other is not null && text == other.text;

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => text;

    // 30 February: a day that no month of the list has, and no weekday to run on instead.
    private static bool NeverRuns(IReadOnlyList<int>[] values) =>
        values[4].Count == 7 && values[3].All(month => values[2].All(day => day > DaysInMonth[month - 1]));
}
