using System.Text;

namespace Slipway.Pipelines.Scripts;

/// <summary>A script: what it was made from, the product's values, and what it always does.</summary>
internal static class ScriptText
{
    private const int LineWidth = 100;

    /// <summary>The body of a script, which is the same for every product.</summary>
    public static string Body(string name)
    {
        using var stream = typeof(ScriptText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"there is no script {name}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Several bodies as one, which stops at the first mistake.</summary>
    public static string Joined(params IEnumerable<string> parts) => string.Join('\n', parts.Select(Body).Prepend("set -euo pipefail\n"));

    public static string Shell(IReadOnlyList<string> header, IEnumerable<string> values, string body) =>
        "#!/usr/bin/env bash\n" + string.Concat(header.Select(line => line.Length == 0 ? "#\n" : $"# {line}\n"))
        + string.Concat(values.Select(value => value + "\n")) + "\n" + body;

    public static string Python(IReadOnlyList<string> header, string body) => string.Concat(header.Select(line => $"# {line}\n")) + body;

    public static string Value(string name, string value) => $"{name}={Quote(value)}";

    /// <summary>On one line while it is short.</summary>
    public static string List(string name, IEnumerable<string> values)
    {
        var quoted = values.Select(Quote).ToList();
        return quoted.Sum(value => value.Length) < LineWidth
            ? $"{name}=({string.Join(' ', quoted)})"
            : $"{name}=(\n{string.Concat(quoted.Select(value => $"  {value}\n"))})";
    }

    public static string Map(string name, IEnumerable<(string Key, string Value)> entries) =>
        $"declare -A {name}=({string.Join(' ', entries.Select(entry => $"[{entry.Key}]={Quote(entry.Value)}"))})";

    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
