namespace Slipway.Catalog;

/// <summary>An action at a commit: a tag can be moved, a commit cannot.</summary>
public sealed record PinnedAction(string Name, string Version, string Commit)
{
    /// <summary>What it says to later steps, as its description at that commit lists it; only of actions that are asked.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    public string Reference => $"{Name}@{Commit}";
}
