using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>A stack's Pulumi.&lt;stack&gt;.yaml, read strictly; secrets in it stay closed.</summary>
public sealed class SettingsFile : ISettingSource
{
    // What the Pulumi CLI itself keeps in a stack's file.
    private static readonly string[] FileKeys = ["config", "encryptedkey", "encryptionsalt", "environment", "secretsprovider"];

    private readonly string _file;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);

    private SettingsFile(string stack)
    {
        Stack = stack;
        _file = Workspace.SettingsFileName(stack);
    }

    public string Stack { get; }

    bool ISettingSource.SecretsAreOpen => false;

    /// <summary>What the settings say.</summary>
    public EnvironmentSettings Settings { get; private set; } = null!;

    /// <summary>Every setting as Pulumi's configuration has it, but products' secrets; a secret's value is a placeholder, and every secret has one.</summary>
    public IReadOnlyDictionary<string, string> Values => EnvironmentSettings.Declared
        .Where(setting => setting.Key != SecretSettings.Key && (setting.Secret || _entries.ContainsKey(setting.Key)))
        .ToDictionary(
            setting => SettingText.FullKey(setting.Key),
            setting => setting.Secret ? $"[secret {SettingText.FullKey(setting.Key)}]" : SettingText.Of(_entries[setting.Key].Value),
            StringComparer.Ordinal);

    public static IReadOnlySet<string> SecretKeys => EnvironmentSettings.Declared
        .Where(setting => setting.Secret)
        .Select(setting => SettingText.FullKey(setting.Key))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads a stack's settings; null, with problems, when they cannot be used.</summary>
    public static SettingsFile? Read(Workspace workspace, string stack, ProblemList problems)
    {
        var before = problems.Count;
        var file = Open(workspace, stack, problems);
        if (file is null)
        {
            return null;
        }

        file.Settings = EnvironmentSettings.Read(new SettingsReader(file, problems));
        return problems.Count == before ? file : null;
    }

    /// <summary>Reads the file's form only: which settings it has and where; null when it cannot be read as a settings file.</summary>
    internal static SettingsFile? Open(Workspace workspace, string stack, ProblemList problems)
    {
        var file = new SettingsFile(stack);
        var known = workspace.StackNames();
        if (!known.Contains(stack))
        {
            problems.Add(SourceLocation.StartOf(file._file), "", $"the file is missing: {Wording.NotOneOf(stack, "stack", known)}");
            return null;
        }

        if (YamlSource.Parse(file._file, File.ReadAllBytes(workspace.SettingsPath(stack)), problems) is not { } root)
        {
            return null;
        }

        return file.Take(root, problems) ? file : null;
    }

    YamlNode? ISettingSource.Find(string key, SettingType type, ProblemList problems) =>
        _entries.TryGetValue(key, out var entry) ? SettingNodes.Rooted(Typed(entry.Value, type), SettingText.FullKey(key)) : null;

    SourceLocation ISettingSource.Locate(string key) =>
        _entries.TryGetValue(key, out var entry) ? entry.Value.Location : SourceLocation.StartOf(_file);

    // `pulumi config set` writes every value as a text; Pulumi itself takes "true" where it expects true.
    private static YamlNode Typed(YamlNode value, SettingType type) =>
        type == SettingType.Boolean && value is YamlScalar { Text: "true" or "false" } text
            ? new YamlScalar(text.Location, text.Path, text.Text, quoted: false)
            : value;

    private bool Take(YamlNode root, ProblemList problems)
    {
        if (root is not YamlMapping mapping || mapping["config"] is not YamlMapping config)
        {
            problems.Add(root.Location, "config", "is missing; a settings file has the environment's settings under config");
            return false;
        }

        foreach (var entry in mapping.Entries.Where(entry => !FileKeys.Contains(entry.Name)))
        {
            var allowed = Wording.Alternatives(entry.Name, FileKeys, "allowed");
            problems.Add(entry.Key.Location, entry.Name, $"is not part of a settings file; {allowed}");
        }

        foreach (var entry in config.Entries)
        {
            Take(entry, problems);
        }

        return true;
    }

    private void Take(YamlEntry entry, ProblemList problems)
    {
        var prefix = SettingText.FullKey("");
        if (!entry.Name.StartsWith(prefix, StringComparison.Ordinal))
        {
            Refuse(entry, problems);
            return;
        }

        var key = entry.Name[prefix.Length..];
        if (EnvironmentSettings.Declared.FirstOrDefault(setting => setting.Key == key) is not { } declared)
        {
            var known = EnvironmentSettings.Declared.Select(setting => SettingText.FullKey(setting.Key)).Order(StringComparer.Ordinal);
            problems.Add(entry.Key.Location, entry.Name, $"is not a setting; {Wording.Alternatives(entry.Name, [.. known], "settings")}");
            return;
        }

        _entries.Add(key, entry);
    }

    private static void Refuse(YamlEntry entry, ProblemList problems)
    {
        var known = EnvironmentSettings.Declared.Select(setting => setting.Key).Order(StringComparer.Ordinal).ToList();
        var (space, key) = entry.Name.Split(':', 2) is [var before, var after] ? (before, after) : ("", entry.Name);
        var alternatives = Wording.Alternatives(key, known, "settings");
        var message = space switch
        {
            "" when NearestName.Of(key, known) is { } nearest => $"has no namespace; write {SettingText.FullKey(nearest)}",
            "" => $"has no namespace; {alternatives}",
            "aws" or "github" or "kubernetes" => $"has no effect, since the program declares its providers itself; {alternatives}",
            _ => $"has no effect, since its namespace is not {SettingText.Namespace}; {alternatives}",
        };

        // The engine's own settings, such as pulumi:disable-default-providers, are Pulumi's to check.
        if (space != "pulumi")
        {
            problems.Add(entry.Key.Location, entry.Name, message);
        }
    }
}
