using System.Text;

namespace Slipway.Cli.Preview;

/// <summary>Adds sections to a comment as long as they fit, and says what did not.</summary>
internal sealed class MarkdownBudget(StringBuilder text, int limit)
{
    /// <param name="leftOut">What is said about so many parts that were left out.</param>
    public void Section(string head, IReadOnlyList<string> parts, Func<int, string> leftOut, string end = "\n")
    {
        if (parts.Count == 0)
        {
            return;
        }

        var least = head.Length + leftOut(parts.Count).Length + end.Length;
        if (text.Length + least > limit)
        {
            return;
        }

        text.Append(head);
        var shown = 0;
        while (shown < parts.Count && text.Length + parts[shown].Length + leftOut(parts.Count).Length + end.Length <= limit)
        {
            text.Append(parts[shown++]);
        }

        text.Append(shown < parts.Count ? leftOut(parts.Count - shown) : "").Append(end);
    }
}
