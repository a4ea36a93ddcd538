using System.Text.Json.Nodes;

namespace Slipway.Pipelines.Actions;

/// <summary>The branches, tags and paths that start a workflow; none of them means every one.</summary>
public sealed record RefFilter
{
    public IReadOnlyList<string> Branches { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Paths { get; init; } = [];

    internal JsonObject ToNode() => new JsonObject()
        .WithList("branches", Branches)
        .WithList("tags", Tags)
        .WithList("paths", Paths);
}
