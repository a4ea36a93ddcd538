namespace Slipway.Plan.Differences;

/// <summary>Two plans of a stack side by side, resource by resource.</summary>
public sealed record PlanDifference
{
    /// <summary>Stands among a resource's inputs for whether Pulumi refuses to delete it.</summary>
    public const string Protection = "(protect)";

    /// <summary>What it is compared with, for people: a revision, a file, another stack.</summary>
    public required string Baseline { get; init; }

    public required DeploymentPlan Before { get; init; }

    public required DeploymentPlan After { get; init; }

    /// <summary>Every resource of either plan, sorted by URN.</summary>
    public required IReadOnlyList<ResourceChange> Resources { get; init; }

    public IReadOnlyList<PropertyChange> Outputs { get; init; } = [];

    /// <summary>Decisions that are new or not what they were.</summary>
    public IReadOnlyList<Decision> NewDecisions { get; init; } = [];

    public IEnumerable<ResourceChange> Changed => Resources.Where(change => change.Operation != Operation.Same);

    public bool IsEmpty => !Changed.Any() && Outputs.Count == 0 && NewDecisions.Count == 0;

    /// <summary>Only what belongs to the given products, with the parents that hold it.</summary>
    public PlanDifference ForProducts(IReadOnlySet<string> products)
    {
        var (before, after) = (Before.ForProducts(products), After.ForProducts(products));
        var kept = before.Resources.Concat(after.Resources).Select(resource => resource.Urn).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Before = before,
            After = after,
            Resources = [.. Resources.Where(change => kept.Contains(change.Resource.Urn))],
            NewDecisions = [.. NewDecisions.Where(decision => products.Contains(decision.Product))],
        };
    }

    public int Count(Operation operation) => Resources.Count(change => change.Operation == operation);

    /// <summary>Compares two plans that were both made offline: references are equal where their text is.</summary>
    public static PlanDifference BetweenPlans(DeploymentPlan before, DeploymentPlan after, string baseline) =>
        Between(before, after, baseline, _ => new ValueDifference([]));

    /// <summary>Compares what a cloud has with a plan: what only a cloud knows may be anything there.</summary>
    public static PlanDifference FromState(DeploymentPlan state, DeploymentPlan plan, string baseline) =>
        Between(state, plan, baseline, resource => new ValueDifference([.. resource.References.Select(reference => reference.Text)]));

    private static PlanDifference Between(
        DeploymentPlan before, DeploymentPlan after, string baseline, Func<PlannedResource, ValueDifference> comparison)
    {
        var old = before.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        var changes = new List<ResourceChange>();
        foreach (var resource in after.Resources)
        {
            var known = resource.Aliases.Prepend(resource.Urn).FirstOrDefault(old.ContainsKey);
            changes.Add(known is not null && old.Remove(known, out var former)
                ? Kept(former, resource, comparison(resource))
                : new() { Operation = resource.ImportId is null ? Operation.Create : Operation.Import, After = resource });
        }

        changes.AddRange(old.Values.Select(gone => new ResourceChange
        {
            Operation = gone.RetainOnDelete ? Operation.Forget : Operation.Delete,
            Before = gone,
        }));
        return new()
        {
            Baseline = baseline,
            Before = before,
            After = after,
            Resources = [.. changes.OrderBy(change => change.Resource.Urn, StringComparer.Ordinal)],
            Outputs = new ValueDifference(Unknown(after.Outputs)).Between(before.Outputs, after.Outputs),
            NewDecisions = [.. after.Decisions.Except(before.Decisions)],
        };
    }

    private static ResourceChange Kept(PlannedResource before, PlannedResource after, ValueDifference comparison)
    {
        var properties = comparison.Between(before.Inputs, after.Inputs)
            .Where(change => !after.IgnoreChanges.Any(ignored => IsWithin(change.Path, ignored)))
            .Select(change => change with { Replaces = ReplacingInputs.Replace(after, change.Path) })
            .ToList();
        if (before.Protect != after.Protect)
        {
            properties.Add(new([Protection], new PlanBoolean(before.Protect), new PlanBoolean(after.Protect)));
        }

        var operation = properties.Any(change => change.Replaces) ? Operation.Replace
            : properties.Count > 0 ? Operation.Update
            : Operation.Same;
        return new() { Operation = operation, Before = before, After = after, Properties = properties };
    }

    /// <summary>A plan where nothing was before.</summary>
    public static PlanDifference Anew(DeploymentPlan plan) =>
        BetweenPlans(new() { Project = plan.Project, Stack = plan.Stack, Resources = [], Decisions = plan.Decisions }, plan, "nothing");

    internal static bool IsWithin(string path, string outer) =>
        path == outer || (path.StartsWith(outer, StringComparison.Ordinal) && path[outer.Length] is '.' or '[');

    // A stack's outputs have no list of references: those that stand alone are known as such, and no others are written.
    private static List<string> Unknown(PlanObject outputs) => [.. outputs.Members.Values.OfType<PlanReference>().Select(reference => reference.Text)];
}
