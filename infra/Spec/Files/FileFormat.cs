namespace Slipway.Spec.Files;

/// <summary>The format of a generated file.</summary>
public enum FileFormat
{
    Ini,
    Json,
    Javascript,
    Yaml,
    Toml,
}
