using System.Text.Json;

namespace Pulumi;

/// <summary>The settings of a stack as the process was given them, read once per deployment.</summary>
internal sealed class DeploymentSettings
{
    private const string ValuesVariable = "PULUMI_CONFIG";
    private const string SecretKeysVariable = "PULUMI_CONFIG_SECRET_KEYS";

    private readonly Dictionary<string, string> _values;
    private readonly HashSet<string> _secretKeys;

    private DeploymentSettings(Dictionary<string, string> values, HashSet<string> secretKeys)
    {
        _values = values;
        _secretKeys = secretKeys;
    }

    public static DeploymentSettings FromEnvironment()
        => new(
            ReadValues(Environment.GetEnvironmentVariable(ValuesVariable)),
            ReadSecretKeys(Environment.GetEnvironmentVariable(SecretKeysVariable)));

    public string? Find(string key) => _values.GetValueOrDefault(key);

    public bool IsSecret(string key) => _secretKeys.Contains(key);

    private static Dictionary<string, string> ReadValues(string? json)
    {
        if (string.IsNullOrEmpty(json))
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(
            entry => WithoutLegacyPart(entry.Name),
            entry => entry.Value.ValueKind == JsonValueKind.String ? entry.Value.GetString()! : entry.Value.GetRawText(),
            StringComparer.Ordinal);
    }

    private static HashSet<string> ReadSecretKeys(string? json)
    {
        if (string.IsNullOrEmpty(json))
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateArray().Select(key => key.GetString()!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Old engines wrote <c>project:config:key</c> for <c>project:key</c>.</summary>
    private static string WithoutLegacyPart(string key)
    {
        const string legacy = ":config:";
        var at = key.IndexOf(legacy, StringComparison.Ordinal);
        return at > 0 ? $"{key[..at]}:{key[(at + legacy.Length)..]}" : key;
    }
}
