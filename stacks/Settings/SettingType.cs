namespace Slipway.Stacks.Settings;

/// <summary>The types that Pulumi knows for a configuration value.</summary>
public enum SettingType
{
    String,
    Boolean,
    Array,
    Object,
}
