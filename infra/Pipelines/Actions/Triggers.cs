using System.Text.Json.Nodes;

namespace Slipway.Pipelines.Actions;

/// <summary>What starts a workflow.</summary>
public sealed record Triggers
{
    public RefFilter? Push { get; init; }

    public RefFilter? PullRequest { get; init; }

    /// <summary>Times as cron writes them, in UTC.</summary>
    public IReadOnlyList<string> Schedule { get; init; } = [];

    /// <summary>Whether the publication of a release starts it; GitHub knows no filter by tag here.</summary>
    public bool Release { get; init; }

    /// <summary>What is asked for when somebody starts it; null when nobody can.</summary>
    public IReadOnlyList<Input>? Manual { get; init; }

    public PrecedingWorkflow? After { get; init; }

    internal JsonObject ToNode()
    {
        var node = new JsonObject();
        Add("push", Push is not null, Push?.ToNode());
        Add("pull_request", PullRequest is not null, PullRequest?.ToNode());
        Add("workflow_run", After is not null, After?.ToNode());
        Add("release", Release, new JsonObject().WithList("types", ["published"]));
        Add("schedule", Schedule.Count > 0, new JsonArray([.. Schedule.Select(time => new JsonObject { ["cron"] = time })]));
        Add("workflow_dispatch", Manual is not null, Inputs());
        return node;

        void Add(string name, bool given, JsonNode? value)
        {
            if (given)
            {
                node[name] = value;
            }
        }
    }

    private JsonObject Inputs() => Manual is { Count: > 0 } inputs
        ? new JsonObject { ["inputs"] = new JsonObject(inputs.Select(input => KeyValuePair.Create(input.Name, (JsonNode?)input.ToNode()))) }
        : [];
}
