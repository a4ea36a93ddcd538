using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Slipway.Spec.Writing;

/// <summary>A tree of values as a YAML file that a person likes to read, and that every YAML version reads alike.</summary>
public static partial class YamlText
{
    /// <summary>What stands between a value and a comment behind it.</summary>
    public const string CommentMark = " # ";

    // An action's commit says nothing to a person; its version stands behind it.
    private const string CommentedKey = "uses";

    private const int FlowWidth = 100;

    public static string Write(JsonNode root, params IReadOnlyList<string> header)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (var line in header)
        {
            text.WriteLine(line.Length == 0 ? "#" : $"# {line}");
        }

        var settings = new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024);
        var emitter = new Emitter(text, settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, root);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(Emitter emitter, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                var style = map.Count == 0 ? MappingStyle.Flow : MappingStyle.Block;
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
                foreach (var (name, value) in map)
                {
                    EmitScalar(emitter, name, StyleOf(name));
                    if (name == CommentedKey && value!.ToString().Split(CommentMark, 2) is [var reference, var comment])
                    {
                        EmitScalar(emitter, reference, StyleOf(reference));
                        emitter.Emit(new Comment(comment, isInline: true));
                    }
                    else
                    {
                        Emit(emitter, value);
                    }
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonArray list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, StyleOf(list)));
                foreach (var item in list)
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                EmitScalar(emitter, text, StyleOf(text));
                break;
            default:
                EmitScalar(emitter, node?.ToJsonString() ?? "null", ScalarStyle.Plain);
                break;
        }
    }

    private static void EmitScalar(Emitter emitter, string text, ScalarStyle style) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));

    // Short lists of plain values stand on one line, as people write them.
    private static SequenceStyle StyleOf(JsonArray list) =>
        list.All(item => item is JsonValue value && !value.ToString().Contains('\n', StringComparison.Ordinal))
        && list.Sum(item => item!.ToString().Length + 2) < FlowWidth
            ? SequenceStyle.Flow
            : SequenceStyle.Block;

    private static ScalarStyle StyleOf(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            return LiteralText().IsMatch(text) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
        }

        return IsPlain(text) ? ScalarStyle.Plain
            : text.AsSpan().ContainsAny('\'', '\t') ? ScalarStyle.DoubleQuoted
            : ScalarStyle.SingleQuoted;
    }

    /// <summary>Plain only what neither YAML 1.1 nor 1.2 reads as anything but text.</summary>
    private static bool IsPlain(string text) =>
        PlainText().IsMatch(text) && !Misread().IsMatch(text) && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal) && text[^1] is not (':' or ' ');

    // What looks like a boolean, a null, a number, a time or a merge key in one of the versions.
    [GeneratedRegex(
        "^(?i:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\\.inf|\\.nan|[-+]?[0-9.][0-9_,.:eExXobOB+-]*|0[xob][0-9a-fA-F_]+)$")]
    private static partial Regex Misread();

    // Lines without a blank at their end, the first one not empty and not indented, and one line break at the end.
    [GeneratedRegex("^[^\\n\\t ]([^\\n\\t]*[^\\n\\t ])?(\\n([^\\n\\t]*[^\\n\\t ])?)*(?<=[^\\n])\\n?\\z")]
    private static partial Regex LiteralText();

    [GeneratedRegex("^(\\$\\{\\{[^\\n#\\[\\],]*\\}\\}|[A-Za-z0-9/._$(])[^\\n\\t]*$")]
    private static partial Regex PlainText();
}
