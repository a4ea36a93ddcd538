using System.Text;
using System.Text.RegularExpressions;

namespace Slipway.Cli.Preview;

/// <summary>Text that people wrote, as Markdown in which it cannot be anything but text.</summary>
internal static partial class MarkdownText
{
    /// <summary>In a sentence or a table: no markup, no link, nobody is mentioned and no issue referred to.</summary>
    public static string Prose(string text)
    {
        var safe = new StringBuilder();
        foreach (var letter in OneLine(text).Replace("://", ":\u200B//", StringComparison.Ordinal))
        {
            _ = letter switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '@' or '#' => safe.Append(letter).Append('\u200B'),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '!' or '$' => safe.Append('\\').Append(letter),
                _ => safe.Append(letter),
            };
        }

        return safe.ToString();
    }

    /// <summary>As code within a sentence or a table.</summary>
    public static string Code(string text)
    {
        var line = OneLine(text);
        var fence = new string('`', Longest(line) + 1);
        var padding = line.StartsWith('`') || line.EndsWith('`') || line.Trim().Length == 0 ? " " : "";
        return $"{fence}{padding}{line.Replace("|", "\\|", StringComparison.Ordinal)}{padding}{fence}";
    }

    /// <summary>Lines that stand as they are, coloured by their first letter.</summary>
    public static string Block(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines.Select(line => line.ReplaceLineEndings(" ")));
        var fence = new string('`', Math.Max(3, Longest(text) + 1));
        return $"{fence}diff\n{text}\n{fence}\n";
    }

    private static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    private static int Longest(string text) => Backticks().Matches(text).Select(run => run.Length).DefaultIfEmpty(0).Max();

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex Blanks();

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();
}
