using Slipway.Plan;
using Slipway.Plan.Differences;
using Slipway.Policy.Changes;

namespace Slipway.Cli.Preview;

/// <summary>What a stack would declare, beside what it is compared with.</summary>
internal sealed record PreviewedStack
{
    /// <summary>Everything is new where there is no baseline.</summary>
    public required PlanDifference Difference { get; init; }

    public required bool HasBaseline { get; init; }

    public IReadOnlyList<Risk> Risks { get; init; } = [];

    /// <summary>Where two environments are compared: why they differ.</summary>
    public Causes? Causes { get; init; }

    public DeploymentPlan Plan => Difference.After;

    public string Verb(Operation operation) =>
        Causes is null ? OperationText.Verb(operation) : OperationText.Verb(operation, Difference.Baseline);

    public int Errors => Plan.Findings.Count(finding => finding.Severity == Severity.Error);

    public static PreviewedStack Alone(DeploymentPlan plan) => new() { Difference = PlanDifference.Anew(plan), HasBaseline = false };

    /// <summary>With what is risky about the changes; guard rails that are lowered without a decision become findings.</summary>
    public static PreviewedStack Compared(PlanDifference difference)
    {
        var risks = Policy.Changes.Risks.Of(difference);
        var judged = difference with { After = difference.After.With(Policy.RuleBook.Judge(risks)) };
        return new() { Difference = judged, HasBaseline = true, Risks = risks };
    }

    public PreviewedStack ForProducts(IReadOnlySet<string> products) => this with
    {
        Difference = Difference.ForProducts(products),
        Risks = [.. Risks.Where(risk => risk.Change.Resource.Product is { } product && products.Contains(product))],
    };
}
