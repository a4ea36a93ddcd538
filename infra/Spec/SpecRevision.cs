using System.Security.Cryptography;
using System.Text;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>Which version of a product's file something refers to: a hash of what the file says, however it is written.</summary>
internal static class SpecRevision
{
    /// <summary>The hash of a merged file; comments, spaces and quotes that change nothing do not change it.</summary>
    public static string Of(YamlMapping merged)
    {
        var text = new StringBuilder();
        Append(text, merged);
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))}";
    }

    private static void Append(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                text.Append('{');
                foreach (var entry in mapping.Entries)
                {
                    Append(text, 'k', entry.Name);
                    Append(text, entry.Value);
                }

                text.Append('}');
                break;
            case YamlSequence sequence:
                text.Append('[');
                foreach (var item in sequence.Items)
                {
                    Append(text, item);
                }

                text.Append(']');
                break;
            case YamlScalar scalar:
                Append(text, scalar.ScalarKind == YamlScalarKind.Text ? 't' : 's', scalar.Text);
                break;
            default:
                break;
        }
    }

    // With its length before it no text can be taken for two others.
    private static void Append(StringBuilder text, char kind, string value) => text.Append(kind).Append(value.Length).Append(':').Append(value);
}
