using Pulumi;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>The configuration that Pulumi hands to the program, decrypted; problems point into the stack's settings file.</summary>
internal sealed class ConfigurationSource : ISettingSource
{
    private readonly Config _config = new(SettingText.Namespace);
    private readonly ISettingSource? _written;

    /// <summary>Takes the settings file as well, if it is there: Pulumi tells no program where a value stands.</summary>
    public ConfigurationSource(Workspace workspace, string stack, ProblemList problems)
    {
        Stack = stack;
        _written = File.Exists(workspace.SettingsPath(stack)) ? SettingsFile.Open(workspace, stack, problems) : null;
    }

    public string Stack { get; }

    public bool SecretsAreOpen => true;

    public YamlNode? Find(string key, SettingType type, ProblemList problems)
    {
        if (_config.Get(key) is not { Length: > 0 } text)
        {
            return null;
        }

        var node = SettingText.Parse(Locate(key).File, text, type, problems);
        return node is null ? null : SettingNodes.Rooted(node, SettingText.FullKey(key), Locate(key));
    }

    public SourceLocation Locate(string key) => _written?.Locate(key) ?? SourceLocation.StartOf(Workspace.SettingsFileName(Stack));
}
