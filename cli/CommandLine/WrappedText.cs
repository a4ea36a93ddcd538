using System.Text;

namespace Slipway.Cli.CommandLine;

/// <summary>Lines for a terminal or a log of 80 columns.</summary>
internal static class WrappedText
{
    private const int Columns = 80;
    private const int Hang = 2;

    /// <summary>Appends a line, broken between words; a longer word stands alone, since nobody could copy it in two pieces.</summary>
    public static void Append(StringBuilder text, int indent, string line)
    {
        var column = 0;
        foreach (var word in line.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length <= Columns)
            {
                text.Append(' ').Append(word);
                column += 1 + word.Length;
                continue;
            }

            var margin = column == 0 ? indent : indent + Hang;
            text.Append(column == 0 ? "" : "\n").Append(' ', margin).Append(word);
            column = margin + word.Length;
        }

        text.Append('\n');
    }
}
