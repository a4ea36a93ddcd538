using System.Text.Json.Nodes;
using Slipway.Spec.Writing;

namespace Slipway.Pipelines.Actions;

/// <summary>A workflow of GitHub Actions, which writes itself as the file that GitHub reads.</summary>
public sealed record Workflow
{
    // Named, it also stops at a failure inside a pipe, and it is the same on every system.
    private const string Shell = "bash";

    public required string Name { get; init; }

    /// <summary>The displayed name of each run.</summary>
    public Text? RunName { get; init; }

    public required Triggers Triggers { get; init; }

    /// <summary>What holds for jobs that do not say more.</summary>
    public Permissions Permissions { get; init; } = Permissions.ReadContents;

    public IReadOnlyList<Job> Jobs { get; init; } = [];

    /// <summary>The file's text, under comments that say what it was made from.</summary>
    public string ToYaml(params IReadOnlyList<string> header)
    {
        WorkflowReferences.Check(this);
        return YamlText.Write(ToNode(), header);
    }

    internal JsonObject ToNode() => new JsonObject()
        .With("name", Name)
        .With("run-name", RunName?.Content)
        .With("on", Triggers.ToNode())
        .With("permissions", Permissions.ToNode())
        .With("defaults", new JsonObject { ["run"] = new JsonObject { ["shell"] = Shell } })
        .With("jobs", new JsonObject(Jobs.Select(job => KeyValuePair.Create(job.Id, (JsonNode?)job.ToNode()))));
}
