using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>Where settings come from: a stack's settings file, or the configuration that Pulumi hands to the program.</summary>
public interface ISettingSource
{
    string Stack { get; }

    /// <summary>Whether secrets come decrypted, and are missing when they are not there; offline none is needed or loaded.</summary>
    bool SecretsAreOpen { get; }

    /// <summary>The setting's value as it was written; null when it is missing.</summary>
    YamlNode? Find(string key, SettingType type, ProblemList problems);

    /// <summary>Where a problem with the setting is to be corrected.</summary>
    SourceLocation Locate(string key);
}
