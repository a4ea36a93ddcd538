using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Slipway.Cluster.AddOns.Logs;

/// <summary>A block of Alloy's configuration: a component or a part of one, with its attributes and blocks.</summary>
public sealed record AlloyBlock(string Name, string? Label = null)
{
    private const string Step = "  ";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Attributes in their order; a value is written as it stands, see <see cref="Text"/> for texts.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes { get; init; } = [];

    public IReadOnlyList<AlloyBlock> Blocks { get; init; } = [];

    /// <summary>A text as Alloy reads it, which takes the escapes of JSON.</summary>
    public static string Text(string value) => JsonSerializer.Serialize(value, Readable);

    /// <summary>A name as Alloy allows it for a component's label.</summary>
    public static string LabelOf(string name) => name.Replace('-', '_');

    public static string Write(IEnumerable<AlloyBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            block.WriteTo(text, "");
        }

        return text.ToString();
    }

    private void WriteTo(StringBuilder text, string indent)
    {
        text.Append(indent).Append(Name).Append(Label is null ? "" : $" {Text(Label)}").Append(" {\n");
        foreach (var (name, value) in Attributes)
        {
            text.Append(indent).Append(Step).Append(name).Append(" = ").Append(value).Append('\n');
        }

        foreach (var block in Blocks)
        {
            block.WriteTo(text, indent + Step);
        }

        text.Append(indent).Append("}\n");
    }
}
