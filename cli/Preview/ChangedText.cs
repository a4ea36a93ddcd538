using Slipway.Plan;

namespace Slipway.Cli.Preview;

/// <summary>Two texts on one line; of long ones only what is around the difference.</summary>
internal static class ChangedText
{
    private const int Short = 40;
    private const int Around = 12;

    public static string Of(string before, string after)
    {
        if (before.Length <= Short && after.Length <= Short)
        {
            return $"{Quoted(before)} => {Quoted(after)}";
        }

        var shorter = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shorter && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return $"{Middle(before, start, end)} => {Middle(after, start, end)}";
    }

    private static string Middle(string text, int start, int end)
    {
        var (first, last) = (Math.Max(0, start - Around), Math.Min(text.Length, text.Length - end + Around));
        return (first > 0 ? "…" : "") + Quoted(text[first..last]) + (last < text.Length ? "…" : "");
    }

    private static string Quoted(string text) => PlanJson.Compact(new PlanText(text));
}
