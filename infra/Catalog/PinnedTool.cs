namespace Slipway.Catalog;

/// <summary>A tool at the version that workflows install.</summary>
public sealed record PinnedTool(string Name, string Version)
{
    /// <summary>As pip writes it.</summary>
    public string ForPip => $"{Name}=={Version}";

    /// <summary>As npm writes it.</summary>
    public string ForNpm => $"{Name}@{Version}";
}
