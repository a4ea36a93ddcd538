using System.Text.Json.Nodes;

namespace Slipway.Pipelines.Actions;

/// <summary>The environment of a job: whose secrets it gets, and whose rules it waits for.</summary>
public sealed record DeploymentTarget(string Name)
{
    public string? Url { get; init; }

    internal JsonObject ToNode() => new JsonObject().With("name", Name).With("url", Url);
}
