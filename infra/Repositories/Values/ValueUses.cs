using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;

namespace Slipway.Repositories.Values;

/// <summary>Every secret and variable that a product's workflows use, found in what GitHub will read.</summary>
public static partial class ValueUses
{
    private const string Steps = "steps";

    // Several rules ask for each value of a product, and to write its workflows takes a while.
    private static readonly ConditionalWeakTable<ProductSpec, IReadOnlyList<ValueUse>> s_known = new();

    public static IReadOnlyList<ValueUse> Of(ProductSpec product) => s_known.GetValue(product, Find);

    private static IReadOnlyList<ValueUse> Find(ProductSpec product) =>
    [
        .. ProductWorkflows.For(product).Select(file => file.Workflow)
            .SelectMany(workflow => workflow.Jobs.SelectMany(job => Of(workflow, job)))
            .Distinct(),
    ];

    private static IEnumerable<ValueUse> Of(Workflow workflow, Job job)
    {
        var whole = job.ToNode();
        whole.Remove(Steps);
        var startsOnPullRequests = workflow.Triggers.PullRequest is not null && Runs(job.If);
        var use = new ValueUse
        {
            Name = "",
            IsSecret = false,
            Workflow = workflow.Name,
            Job = job.Name,
            Environment = job.Environment?.Name,
            OnPullRequests = startsOnPullRequests,
            NeededOnPullRequests = startsOnPullRequests,
        };
        return Named(whole, use).Concat(job.Steps.SelectMany(step => Named(step.ToNode(), use with
        {
            Step = step.Name,
            OnPullRequests = use.OnPullRequests && Runs(step.If),
            NeededOnPullRequests = use.OnPullRequests && !step.MayFail && Runs(step.If),
        })));
    }

    private static IEnumerable<ValueUse> Named(JsonNode node, ValueUse use) => Texts(node)
        .SelectMany(text => Reference().Matches(text))
        .Select(match => use with { Name = match.Groups["name"].Value, IsSecret = match.Groups["kind"].Value == "secrets" });

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(entry => Texts(entry.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    // Conditions are made of equations joined by "and" where it matters; one that only another event fulfils decides.
    private static bool Runs(Expression? condition) => condition is null
        || (!condition.Content.Contains("github.event_name != 'pull_request'", StringComparison.Ordinal)
            && !OtherEvent().IsMatch(condition.Content)
            && !condition.Content.Contains("github.ref == 'refs/heads/", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?<kind>secrets|vars)\.(?<name>[A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?!.*== 'pull_request')(?=.*github\.event_name == ')")]
    private static partial Regex OtherEvent();
}
