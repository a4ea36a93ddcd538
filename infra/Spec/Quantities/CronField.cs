using System.Globalization;

namespace Slipway.Spec.Quantities;

/// <summary>One of the five fields of a cron expression: its bounds and how its values are written.</summary>
internal sealed record CronField(string Name, int Minimum, int Maximum, IReadOnlyList<string> Words)
{
    public static readonly CronField Minute = new("minute", 0, 59, []);
    public static readonly CronField Hour = new("hour", 0, 23, []);
    public static readonly CronField DayOfMonth = new("day of the month", 1, 31, []);
    public static readonly CronField Month = new("month", 1, 12, ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]);
    public static readonly CronField DayOfWeek = new("day of the week", 0, 6, ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]);

    /// <summary>The values that a field selects, or null when it is not written rightly.</summary>
    public IReadOnlyList<int>? Values(string text)
    {
        var values = new SortedSet<int>();
        foreach (var part in text.Split(','))
        {
            if (!TryAdd(part, values))
            {
                return null;
            }
        }

        return [.. values];
    }

    private bool TryAdd(string part, SortedSet<int> values)
    {
        var slash = part.IndexOf('/', StringComparison.Ordinal);
        var range = slash < 0 ? part : part[..slash];
        var step = 1;
        if (slash >= 0 && (!TryNumber(part[(slash + 1)..], out step) || step < 1))
        {
            return false;
        }

        var (first, last) = (Minimum, Maximum);
        if (range != "*")
        {
            var dash = range.IndexOf('-', StringComparison.Ordinal);
            if (!TryValue(dash < 0 ? range : range[..dash], out first) || (dash >= 0 && !TryValue(range[(dash + 1)..], out last)))
            {
                return false;
            }

            // A single value with a step runs to the end of its field.
            last = dash < 0 && slash < 0 ? first : last;
        }

        if (first > last)
        {
            return false;
        }

        for (var value = first; value <= last; value += step)
        {
            values.Add(value);
        }

        return true;
    }

    private bool TryValue(string text, out int value)
    {
        var word = Words.ToList().IndexOf(text.ToLowerInvariant());
        value = word + Minimum;
        return word >= 0 || (TryNumber(text, out value) && value >= Minimum && value <= Maximum);
    }

    private static bool TryNumber(string text, out int value)
    {
        value = 0;
        return text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
