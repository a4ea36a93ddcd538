using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Spec.Files;
using Slipway.Spec.Writing;

namespace Slipway.Pipelines.Settings;

/// <summary>A file whose whole content the product's file says, in the format that its readers want.</summary>
internal static class SpecifiedFile
{
    // Quotes and angle brackets stay readable; nobody puts these files into a web page.
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string For(FileSpec file, IReadOnlyList<string> header) => file.Format switch
    {
        FileFormat.Json => Json(file.Content) + "\n",
        FileFormat.Javascript => Comments("//", header) + $"module.exports = {Json(file.Content)};\n",
        FileFormat.Yaml => YamlText.Write(JsonNode.Parse(file.Content.GetRawText())!, header),
        FileFormat.Toml => Comments("#", header) + string.Join('\n', file.Content.EnumerateObject().Select(TomlTable)),
        _ => Comments("#", header) + string.Join('\n', file.Content.EnumerateObject().Select(IniSection)),
    };

    private static string Json(JsonElement content) => JsonSerializer.Serialize(content, Readable).ReplaceLineEndings("\n");

    private static string Comments(string sign, IEnumerable<string> lines) => string.Concat(lines.Select(line => $"{sign} {line}\n"));

    private static string IniSection(JsonProperty section) =>
        $"[{section.Name}]\n" + string.Concat(section.Value.EnumerateObject().Select(entry => entry.Value.ValueKind == JsonValueKind.Array
            ? $"{entry.Name} =\n" + string.Concat(entry.Value.EnumerateArray().Select(item => $"    {Plain(item)}\n"))
            : $"{entry.Name} = {Plain(entry.Value)}\n"));

    private static string TomlTable(JsonProperty table) =>
        $"[{table.Name}]\n" + string.Concat(table.Value.EnumerateObject().Select(entry => $"{entry.Name} = {Json(entry.Value)}\n"));

    private static string Plain(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? value.GetDecimal().ToString(CultureInfo.InvariantCulture) : value.ToString();
}
