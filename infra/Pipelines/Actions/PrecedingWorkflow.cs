using System.Text.Json.Nodes;

namespace Slipway.Pipelines.Actions;

/// <summary>Another workflow whose end starts this one, whatever its outcome: jobs have to ask for that.</summary>
public sealed record PrecedingWorkflow(string Name)
{
    public IReadOnlyList<string> Branches { get; init; } = [];

    internal JsonObject ToNode() => new JsonObject()
        .WithList("workflows", [Name])
        .WithList("types", ["completed"])
        .WithList("branches", Branches);
}
