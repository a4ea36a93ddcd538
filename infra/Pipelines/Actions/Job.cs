using System.Text.Json.Nodes;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Actions;

/// <summary>A job of a workflow.</summary>
public sealed record Job(string Id, string Name)
{
    public required Text RunsOn { get; init; }

    /// <summary>The jobs before it; the objects themselves, so that one which does not exist cannot be named.</summary>
    public IReadOnlyList<Job> Needs { get; init; } = [];

    public Expression? If { get; init; }

    public required Permissions Permissions { get; init; }

    public DeploymentTarget? Environment { get; init; }

    public required Concurrency Concurrency { get; init; }

    public Matrix? Matrix { get; init; }

    public IReadOnlyList<ServiceContainer> Services { get; init; } = [];

    public IReadOnlyList<NamedValue<Text>> Outputs { get; init; } = [];

    public IReadOnlyList<NamedValue<Text>> Variables { get; init; } = [];

    public required Duration Timeout { get; init; }

    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>How it ended: success, failure, cancelled or skipped.</summary>
    public Expression Result() => new($"needs.{Id}.result", this);

    public Expression Output(string name) => Outputs.Any(output => output.Name == name)
        ? new($"needs.{Id}.outputs.{name}", this)
        : throw new InvalidOperationException(
            $"the job {Id} has no output {name}; it has {Named.List(Outputs.Select(output => output.Name))}");

    internal JsonObject ToNode() => new JsonObject()
        .With("name", Name)
        .With("runs-on", RunsOn.Content)
        .With("timeout-minutes", (int)Timeout.TotalMinutes)
        .WithList("needs", [.. Needs.Select(job => job.Id)])
        .With("if", If?.Content)
        .With("permissions", Permissions.ToNode())
        .With("environment", Environment?.ToNode())
        .With("concurrency", Concurrency.ToNode())
        .With("strategy", Matrix?.ToNode())
        .With("services", Services.Count == 0
            ? null
            : new JsonObject(Services.Select(service => KeyValuePair.Create(service.Name, (JsonNode?)service.ToNode()))))
        .WithMap("outputs", Outputs.Select(output => (output.Name, output.Value)))
        .WithMap("env", Variables.Select(variable => (variable.Name, variable.Value)))
        .With("steps", new JsonArray([.. Steps.Select(step => step.ToNode())]));
}
