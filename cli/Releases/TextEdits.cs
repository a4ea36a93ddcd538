using System.Buffers;
using System.Text;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Releases;

/// <summary>Changes to a YAML text where its nodes stand, so that everything between them stays as a person wrote it.</summary>
internal sealed class TextEdits(string text)
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \t\r\n,]}");

    private readonly List<(int Start, int End, string Text)> edits = [];
    private readonly List<int> lines =
        [0, .. Enumerable.Range(0, text.Length).Where(index => text[index] == '\n').Select(index => index + 1)];

    /// <summary>How the text ends its lines.</summary>
    public string NewLine { get; } = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Whether a list or mapping stands in brackets or braces.</summary>
    public bool IsInBrackets(YamlNode node) => At(node) is '{' or '[';

    public void Replace(YamlScalar scalar, string with) => edits.Add((IndexOf(scalar), EndOf(scalar), with));

    /// <summary>Adds right behind a single value, such as in braces.</summary>
    public void InsertBehind(YamlScalar scalar, string what) => edits.Add((EndOf(scalar), EndOf(scalar), what));

    /// <summary>Adds right behind the bracket that opens a list.</summary>
    public void InsertInside(YamlSequence list, string what) => edits.Add((IndexOf(list) + 1, IndexOf(list) + 1, what));

    /// <summary>Adds lines below the one that a node begins on, at the indentation of a column.</summary>
    public void InsertBelow(YamlNode node, int column, string block)
    {
        var next = node.Location.Line < lines.Count ? lines[node.Location.Line] : text.Length;
        var start = next == text.Length && !text.EndsWith('\n') ? NewLine : "";
        edits.Add((next, next, start + Indented(block, column)));
    }

    /// <summary>Adds lines above the one that a node begins on, at that node's indentation.</summary>
    public void InsertAbove(YamlNode node, string block)
    {
        var start = lines[node.Location.Line - 1];
        edits.Add((start, start, Indented(block, node.Location.Column)));
    }

    /// <summary>Takes away a key with what stands below it and the comment above it.</summary>
    public void RemoveBlock(YamlNode key)
    {
        var first = key.Location.Line - 1;
        var last = first + 1;
        while (last < lines.Count && (IsBlank(last) || Indentation(last) >= key.Location.Column))
        {
            last++;
        }

        // What stands right above the next key at the same depth is that one's comment.
        while (last > first + 1 && IsComment(last - 1))
        {
            last--;
        }

        while (first > 0 && IsComment(first - 1) && Indentation(first - 1) == key.Location.Column - 1)
        {
            first--;
        }

        edits.Add((lines[first], last < lines.Count ? lines[last] : text.Length, ""));
    }

    public override string ToString()
    {
        var result = new StringBuilder(text);
        foreach (var (start, end, with) in Enumerable.Reverse(edits).OrderByDescending(edit => edit.Start))
        {
            result.Remove(start, end - start).Insert(start, with);
        }

        return result.ToString();
    }

    private string Indented(string block, int column) => string.Concat(block.TrimEnd('\n').Split('\n')
        .Select(line => (line.Length == 0 ? "" : new string(' ', column - 1) + line) + NewLine));

    private char At(YamlNode node) => IndexOf(node) is var index && index < text.Length ? text[index] : '\n';

    private int IndexOf(YamlNode node) => lines[node.Location.Line - 1] + node.Location.Column - 1;

    // Only words, numbers and moments are replaced: none has a space or a bracket in it.
    private int EndOf(YamlScalar scalar)
    {
        var start = IndexOf(scalar);
        if (text[start] is '"' or '\'')
        {
            return text.IndexOf(text[start], start + 1) + 1;
        }

        var end = text.AsSpan(start).IndexOfAny(s_ends);
        return end < 0 ? text.Length : start + end;
    }

    private ReadOnlySpan<char> Line(int index) =>
        text.AsSpan(lines[index], (index + 1 < lines.Count ? lines[index + 1] : text.Length) - lines[index]);

    private bool IsBlank(int index) => Line(index).IsWhiteSpace();

    private bool IsComment(int index) => Line(index).TrimStart().StartsWith("#") || IsBlank(index);

    private int Indentation(int index) => Line(index).Length - Line(index).TrimStart(' ').Length;
}
