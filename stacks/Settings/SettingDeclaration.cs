namespace Slipway.Stacks.Settings;

/// <summary>What Pulumi.yaml and docs/settings.md say about one setting.</summary>
public sealed record SettingDeclaration
{
    public required string Key { get; init; }

    /// <summary>The key as a settings file has it.</summary>
    public string FullKey => SettingText.FullKey(Key);

    public required SettingType Type { get; init; }

    public required string Description { get; init; }

    public required string Example { get; init; }

    /// <summary>What holds when the settings are silent, as it is written in Pulumi.yaml; null when every stack must say it.</summary>
    public string? Default { get; init; }

    public bool Secret { get; init; }
}
