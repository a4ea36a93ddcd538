using System.Text.Json.Nodes;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Actions;

/// <summary>A container that runs beside a job.</summary>
public sealed record ServiceContainer(string Name, string Image)
{
    public IReadOnlyList<NamedValue<string>> Environment { get; init; } = [];

    public IReadOnlyList<string> Ports { get; init; } = [];

    /// <summary>How the container tells that it is ready.</summary>
    public required string HealthCommand { get; init; }

    internal JsonObject ToNode() => new JsonObject()
        .With("image", Image)
        .WithMap("env", Environment.Select(entry => (entry.Name, (Text)entry.Value)))
        .WithList("ports", Ports)
        .With("options", $"--health-cmd \"{HealthCommand}\" --health-interval 5s --health-timeout 5s --health-retries 12");
}
