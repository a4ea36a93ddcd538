using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>Settings as text: how Pulumi hands them over, and the command that sets one.</summary>
internal static class SettingText
{
    public const string Namespace = "slipway";

    public static string FullKey(string key) => $"{Namespace}:{key}";

    public static string Empty(SettingType type) => type switch
    {
        SettingType.Array => "[]",
        SettingType.Object => "{}",
        _ => "",
    };

    /// <summary>The text as a YAML value. Pulumi hands texts over without quotes, whatever YAML would take them for.</summary>
    public static YamlNode? Parse(string file, string text, SettingType type, ProblemList problems) =>
        YamlSource.Parse(file, type == SettingType.String ? JsonSerializer.Serialize(text) : text, problems);

    /// <summary>The value as Pulumi's configuration has it: texts as they are, lists and mappings as JSON.</summary>
    public static string Of(YamlNode node) => node is YamlScalar scalar ? scalar.Text : Json(node)?.ToJsonString() ?? "";

    /// <summary>What stands for a setting that could not be read: its example or default, both of which are good by themselves.</summary>
    public static T Read<T>(SettingDeclaration setting, Shape<T> shape)
    {
        var problems = new ProblemList();
        var node = Parse(FullKey(setting.Key), setting.Example, setting.Type, problems);
        var value = node is null ? default : shape.Read(SettingNodes.Rooted(node, FullKey(setting.Key)), new Reading(problems));
        problems.ThrowIfAny();
        return value!;
    }

    /// <summary>The command that gives a setting its example's value.</summary>
    public static string Command(SettingDeclaration setting, string stack)
    {
        var key = FullKey(setting.Key);
        if (setting.Secret)
        {
            return $"pulumi config set --secret {key} --stack {stack}";
        }

        if (setting.Type is SettingType.String or SettingType.Boolean)
        {
            return $"pulumi config set {key} {setting.Example} --stack {stack}";
        }

        var example = YamlSource.Parse(key, setting.Example, new ProblemList());
        var values = Leaves(SettingNodes.Rooted(example!, key)).Select(leaf => $"--plaintext '{leaf.Path}={leaf.Text}'");
        return $"pulumi config set-all --path {string.Join(' ', values)} --stack {stack}";
    }

    private static IEnumerable<YamlScalar> Leaves(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Leaves),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Leaves(entry.Value)),
        _ => [],
    };

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Name, Json(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Json)]),
        YamlScalar { ScalarKind: YamlScalarKind.Boolean } scalar => JsonValue.Create(scalar.Text is "true" or "True" or "TRUE"),
        YamlScalar { ScalarKind: YamlScalarKind.Null } => null,
        YamlScalar { ScalarKind: YamlScalarKind.Integer } scalar
            when long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            JsonValue.Create(number),
        YamlScalar { ScalarKind: YamlScalarKind.Number } scalar
            when double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            JsonValue.Create(number),
        YamlScalar scalar => JsonValue.Create(scalar.Text),
        _ => null,
    };
}
