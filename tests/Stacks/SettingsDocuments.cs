using System.Text;
using Slipway.Stacks.Settings;

namespace Slipway.Tests.Stacks;

/// <summary>What Pulumi.yaml and docs/settings.md have to say about the declared settings.</summary>
internal static class SettingsDocuments
{
    /// <summary>
    /// The config section of Pulumi.yaml. The Pulumi CLI demands every declared key without a default of every stack. Objects and
    /// secrets that may be missing stand without a type: SchemaStore's schema knows no objects, and the CLI would demand an encrypted default.
    /// </summary>
    public static string ProjectConfig(IReadOnlyList<SettingDeclaration> declared)
    {
        var text = new StringBuilder("config:\n");
        foreach (var setting in declared)
        {
            text.Append($"  slipway:{setting.Key}:\n");
            if (setting.Type != SettingType.Object && !(setting.Secret && setting.Default is not null))
            {
                text.Append($"    type: {setting.Type.ToString().ToLowerInvariant()}\n");
            }

            if (setting.Type == SettingType.Array)
            {
                text.Append("    items: {type: string}\n");
            }

            text.Append($"    description: {Quoted(setting.Description)}\n");
            if (setting.Default is not null)
            {
                text.Append($"    default: {(setting.Type == SettingType.String ? Quoted(setting.Default) : setting.Default)}\n");
            }

            if (setting.Secret)
            {
                text.Append("    secret: true\n");
            }
        }

        return text.ToString();
    }

    public static string Table(IReadOnlyList<SettingDeclaration> declared)
    {
        var text = new StringBuilder("| setting | type | default | meaning | example |\n| --- | --- | --- | --- | --- |\n");
        foreach (var setting in declared)
        {
            var type = setting.Secret ? "secret" : setting.Type.ToString().ToLowerInvariant();
            var fallback = setting.Default switch
            {
                null => "required",
                "" => "none",
                var value => $"`{value}`",
            };
            text.Append($"| `{setting.Key}` | {type} | {fallback} | {setting.Description} | {(setting.Example.Length == 0 ? "" : $"`{setting.Example}`")} |\n");
        }

        return text.ToString();
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
