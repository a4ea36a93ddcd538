namespace Slipway.Catalog;

/// <summary>An action at a commit: a tag can be moved, a commit cannot.</summary>
public sealed record PinnedAction(string Name, string Version, string Commit)
{
    public string Reference => $"{Name}@{Commit}";
}
