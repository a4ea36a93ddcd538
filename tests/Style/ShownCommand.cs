using System.Text.RegularExpressions;

namespace Slipway.Tests.Style;

/// <summary>A command that a document tells its reader to run.</summary>
internal sealed partial record ShownCommand(string Document, string Line)
{
    /// <summary>The words as a shell sees them, without the variables set before them.</summary>
    public IReadOnlyList<string> Words =>
        [.. Word().Matches(Line).Select(word => Quotes().Replace(word.Value, "")).SkipWhile(IsVariable)];

    public string Program => Words[0];

    /// <summary>Whether a word stands for what only the reader knows.</summary>
    public bool HasPlaceholder => Placeholder().IsMatch(Line);

    /// <summary>Every line with a prompt, in every block that is marked as a console.</summary>
    public static IEnumerable<ShownCommand> In(string document, string text) =>
        from Match block in Console().Matches(text)
        from line in block.Groups[1].Value.Split('\n')
        where line.StartsWith("$ ", StringComparison.Ordinal)
        select new ShownCommand(document, line[2..]);

    public static IEnumerable<ShownCommand> All() =>
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(SourceTree.Root, "*.md"))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => In(Path.GetRelativePath(SourceTree.Root, path), File.ReadAllText(path)));

    public override string ToString() => $"{Document}: {Line}";

    private static bool IsVariable(string word) => Assignment().IsMatch(word);

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex("""(?:'[^']*'|"[^"]*"|\$\([^)]*\)|\S)+""")]
    private static partial Regex Word();

    [GeneratedRegex("""['"]""")]
    private static partial Regex Quotes();

    [GeneratedRegex("^[A-Z][A-Za-z_]*=")]
    private static partial Regex Assignment();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Placeholder();
}
