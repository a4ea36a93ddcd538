namespace Slipway.Plan;

/// <summary>What an offline run of a stack yields: the same for both SDKs, every machine and every run.</summary>
public sealed record DeploymentPlan
{
    public const string Format = "slipway.plan/1";

    public const string StackType = "pulumi:pulumi:Stack";

    public required string Project { get; init; }

    public required string Stack { get; init; }

    /// <summary>Sorted by URN.</summary>
    public required IReadOnlyList<PlannedResource> Resources { get; init; }

    public PlanObject Outputs { get; init; } = PlanObject.Empty;

    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The plan with further findings, in the order in which reports show them.</summary>
    public DeploymentPlan With(IEnumerable<Finding> more) => this with
    {
        Findings = [.. Findings.Concat(more).Distinct()
            .OrderBy(finding => finding.Severity)
            .ThenBy(finding => finding.Where, StringComparer.Ordinal)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)],
    };

    /// <summary>Only what belongs to the given products, with the parents that hold it; findings stay, because they may be about the whole.</summary>
    public DeploymentPlan ForProducts(IReadOnlySet<string> products)
    {
        var byUrn = Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in Resources.Where(resource => resource.Product is { } product && products.Contains(product)))
        {
            for (var next = resource; next is not null && kept.Add(next.Urn);)
            {
                next = next.Parent is { } parent ? byUrn.GetValueOrDefault(parent) : null;
            }
        }

        return this with
        {
            Resources = [.. Resources.Where(resource => kept.Contains(resource.Urn))],
            Decisions = [.. Decisions.Where(decision => products.Contains(decision.Product))],
        };
    }
}
