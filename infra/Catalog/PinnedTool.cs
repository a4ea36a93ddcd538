namespace Slipway.Catalog;

/// <summary>A tool at the version that workflows install.</summary>
public sealed record PinnedTool(string Name, string Version)
{
    /// <summary>The hash of what is downloaded for Linux on AMD64, where nothing but us can hold it to one.</summary>
    public string? Sha256 { get; init; }

    /// <summary>As pip writes it.</summary>
    public string ForPip => $"{Name}=={Version}";

    /// <summary>As npm writes it.</summary>
    public string ForNpm => $"{Name}@{Version}";
}
