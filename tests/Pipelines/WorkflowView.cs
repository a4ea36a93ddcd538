using System.Text.Json.Nodes;

namespace Slipway.Tests.Pipelines;

/// <summary>A generated workflow as GitHub sees it.</summary>
internal sealed class WorkflowView(JsonNode tree)
{
    public string Name => Text(tree["name"])!;

    public JsonObject On => tree["on"]!.AsObject();

    public IReadOnlyList<string> JobIds => [.. tree["jobs"]!.AsObject().Select(job => job.Key)];

    public IReadOnlyList<string> JobNames => [.. JobIds.Select(id => Job(id).Name)];

    public IEnumerable<JobView> Jobs => JobIds.Select(Job);

    public static WorkflowView Of(string product, string file) => new(Products.Workflow(product, $".github/workflows/{file}"));

    public JobView Job(string id) => new(tree["jobs"]![id]!.AsObject());

    public IReadOnlyList<string> Trigger(string kind, string filter) => List(On[kind]?[filter]);

    /// <summary>The job that needs it, as pairs.</summary>
    public IReadOnlyList<string> Edges => [.. JobIds.SelectMany(id => Job(id).Needs.Select(need => $"{need} -> {id}"))];

    internal static string? Text(JsonNode? node) => node?.ToString();

    internal static IReadOnlyList<string> List(JsonNode? node) => node is JsonArray list ? [.. list.Select(item => item!.ToString())] : [];
}
