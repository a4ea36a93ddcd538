using System.Text.Json.Nodes;

namespace Slipway.Tests.Pipelines;

/// <summary>A step of a generated workflow.</summary>
internal sealed class StepView(JsonObject node)
{
    public string Name => WorkflowView.Text(node["name"])!;

    public string? If => WorkflowView.Text(node["if"]);

    public string? Uses => WorkflowView.Text(node["uses"]);

    public string? Directory => WorkflowView.Text(node["working-directory"]);

    public string? Shell => WorkflowView.Text(node["shell"]);

    public string Script => WorkflowView.Text(node["run"]) ?? "";

    public IReadOnlyList<string> Lines => [.. Script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public string? LimitInMinutes => WorkflowView.Text(node["timeout-minutes"]);

    public string? With(string name) => WorkflowView.Text(node["with"]?[name]);

    public string? Variable(string name) => WorkflowView.Text(node["env"]?[name]);
}
