using System.Text.Json.Nodes;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>A job of a generated workflow.</summary>
internal sealed class JobView(JsonObject node)
{
    public string Name => WorkflowView.Text(node["name"])!;

    public string? If => WorkflowView.Text(node["if"]);

    public string RunsOn => WorkflowView.Text(node["runs-on"])!;

    public IReadOnlyList<string> Needs => WorkflowView.List(node["needs"]);

    public string? Environment => WorkflowView.Text(node["environment"]?["name"]);

    public IReadOnlyList<string> Services => [.. node["services"]?.AsObject().Select(service => service.Key) ?? []];

    public IReadOnlyList<StepView> Steps => [.. node["steps"]!.AsArray().Select(step => new StepView(step!.AsObject()))];

    /// <summary>Every line of every script, in order.</summary>
    public IReadOnlyList<string> Commands => [.. Steps.SelectMany(step => step.Lines)];

    public IReadOnlyList<string> Matrix(string axis) => WorkflowView.List(node["strategy"]?["matrix"]?[axis]);

    public string? Permission(string scope) => WorkflowView.Text(node["permissions"]?[scope]);

    public string? Variable(string name) => WorkflowView.Text(node["env"]?[name]);

    /// <summary>The one step with this line in its script.</summary>
    public StepView Runs(string command) => Assert.Single(Steps, step => step.Lines.Contains(command));

    public bool Has(string command) => Commands.Any(line => line.Contains(command, StringComparison.Ordinal));

    public StepView Uses(string action, string? name = null) =>
        Assert.Single(Steps, step => step.Uses?.StartsWith(action + "@", StringComparison.Ordinal) == true && (name is null || step.Name == name));

    public StepView Step(string name) => Assert.Single(Steps, step => step.Name == name);

    /// <summary>Where the first step stands whose name or script has this in it.</summary>
    public int Place(string text)
    {
        var place = Steps.ToList().FindIndex(step => step.Name.Contains(text, StringComparison.Ordinal)
            || step.Lines.Any(line => line.Contains(text, StringComparison.Ordinal)));
        Assert.True(place >= 0, $"no step has \"{text}\"");
        return place;
    }
}
