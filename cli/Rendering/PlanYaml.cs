using System.Globalization;
using Slipway.Plan;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Slipway.Cli.Rendering;

/// <summary>A plan's value as a YAML document.</summary>
internal static class PlanYaml
{
    // What stands first in every Kubernetes object that a person writes.
    private static readonly string[] First = ["apiVersion", "kind", "metadata", "name", "spec"];

    public static string Write(PlanValue value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, value);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(Emitter emitter, PlanValue value)
    {
        switch (value)
        {
            case PlanObject map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, map.Members.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (name, member) in map.Members.OrderBy(member => Rank(member.Key)).ThenBy(member => member.Key, StringComparer.Ordinal))
                {
                    Emit(emitter, new PlanText(name));
                    Emit(emitter, member);
                }

                emitter.Emit(new MappingEnd());
                break;
            case PlanList list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, list.Items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in list.Items)
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case PlanText or PlanReference or PlanSecret:
                var text = PlanJson.Text(value);
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, StyleOf(text), isPlainImplicit: true, isQuotedImplicit: true));
                break;
            default:
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, PlanJson.Compact(value), ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
                break;
        }
    }

    private static int Rank(string name) => Array.IndexOf(First, name) is var rank and >= 0 ? rank : First.Length;

    /// <summary>Plain only what no YAML version reads as anything but text.</summary>
    private static ScalarStyle StyleOf(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal) && !text.Contains('\r', StringComparison.Ordinal) && !text.Contains(" \n", StringComparison.Ordinal) && text[0] is not (' ' or '\n'))
        {
            return ScalarStyle.Literal;
        }

        var plain = text.Length > 0 && char.IsAsciiLetter(text[0])
            && text.All(character => char.IsAsciiLetterOrDigit(character) || "-_./".Contains(character, StringComparison.Ordinal))
            && text.ToLowerInvariant() is not ("y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" or "null");
        return plain ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted;
    }
}
