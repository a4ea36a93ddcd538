using System.Text.RegularExpressions;

namespace Slipway.Spec.Reading;

/// <summary>A single value, kept as it was written.</summary>
public sealed partial class YamlScalar(SourceLocation location, string path, string text, bool quoted) : YamlNode(location, path)
{
    public string Text { get; } = text;

    public YamlScalarKind ScalarKind { get; } = quoted ? YamlScalarKind.Text : KindOf(text);

    public override string Kind => ScalarKind switch
    {
        YamlScalarKind.Text => "a text",
        YamlScalarKind.Boolean => "true or false",
        YamlScalarKind.Null => "nothing",
        _ => "a number",
    };

    /// <summary>Whether the author wrote null, which takes away what is inherited; an empty value is a mistake instead.</summary>
    public bool IsExplicitNull => ScalarKind == YamlScalarKind.Null && Text.Length > 0;

    // The core schema of YAML 1.2, as editors and JSON Schema validators apply it.
    private static YamlScalarKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => YamlScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => YamlScalarKind.Boolean,
        _ when !NumberStart.Contains(text[0]) => YamlScalarKind.Text,
        _ when Integer().IsMatch(text) => YamlScalarKind.Integer,
        _ when Number().IsMatch(text) => YamlScalarKind.Number,
        _ => YamlScalarKind.Text,
    };

    private const string NumberStart = "+-.0123456789";

    [GeneratedRegex(@"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Integer();

    [GeneratedRegex(@"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
