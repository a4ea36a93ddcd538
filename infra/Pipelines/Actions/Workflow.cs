using System.Text.Json.Nodes;
using Slipway.Spec.Writing;

namespace Slipway.Pipelines.Actions;

/// <summary>A workflow of GitHub Actions, which writes itself as the file that GitHub reads; one that refers to what it lacks cannot be made.</summary>
public sealed class Workflow
{
    // Named, it also stops at a failure inside a pipe, and it is the same on every system.
    private const string Shell = "bash";

    /// <param name="name">As GitHub shows it.</param>
    /// <param name="triggers">What starts it.</param>
    /// <param name="jobs">Each after those that it needs.</param>
    /// <param name="runName">The displayed name of each run.</param>
    public Workflow(string name, Triggers triggers, IReadOnlyList<Job> jobs, Text? runName = null)
    {
        Name = name;
        Triggers = triggers;
        Jobs = jobs;
        RunName = runName;
        WorkflowReferences.Check(this);
    }

    public string Name { get; }

    public Text? RunName { get; }

    public Triggers Triggers { get; }

    public IReadOnlyList<Job> Jobs { get; }

    /// <summary>The file's text, under comments that say what it was made from.</summary>
    public string ToYaml(params IReadOnlyList<string> header) => YamlText.Write(ToNode(), header);

    // What holds for jobs that do not say more is that the token reads.
    private JsonObject ToNode() => new JsonObject()
        .With("name", Name)
        .With("run-name", RunName?.Content)
        .With("on", Triggers.ToNode())
        .With("permissions", Permissions.ReadContents.ToNode())
        .With("defaults", new JsonObject { ["run"] = new JsonObject { ["shell"] = Shell } })
        .With("jobs", new JsonObject(Jobs.Select(job => KeyValuePair.Create(job.Id, (JsonNode?)job.ToNode()))));
}
