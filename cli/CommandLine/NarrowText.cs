namespace Slipway.Cli.CommandLine;

/// <summary>Text for a narrow column, in which names too are broken: after what parts their words.</summary>
internal static class NarrowText
{
    private static readonly char[] s_breaks = [' ', ',', '+', '/', '-', '_', '.'];

    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        while (text.Length > width)
        {
            // A space may stand just behind the column, since nothing of it is shown.
            var end = text[width] == ' ' ? width : text.LastIndexOfAny(s_breaks, width - 1) + 1;
            end = end == 0 ? width : end;
            lines.Add(text[..end].TrimEnd());
            text = text[end..].TrimStart();
        }

        lines.Add(text);
        return lines;
    }
}
