using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Policy.Changes;

/// <summary>What in a difference may hurt, the worst first, and whether a decision says that it is meant.</summary>
public static class Risks
{
    private static readonly Func<PlanDifference, IEnumerable<Risk>>[] s_kinds =
    [
        difference => difference.Changed.SelectMany(change => LostData.In(change, difference.After.Stack)),
        difference => difference.Changed.SelectMany(WidenedRights.In),
        difference => difference.Changed.SelectMany(LoweredProtection.In),
        LoweredWatch.In,
        difference => difference.Changed.SelectMany(LoosenedPin.In),
    ];

    public static IReadOnlyList<Risk> Of(PlanDifference difference) =>
    [
        .. from kind in s_kinds
        from risk in kind(difference)
        where !risk.LowersGuardRail || IsStillThere(risk.Change.Resource.Product, difference)
        select risk with { Decision = risk.LowersGuardRail ? Acknowledging(risk, difference) : null },
    ];

    // A product that goes as a whole leaves nothing to guard; what it keeps is told.
    private static bool IsStillThere(string? product, PlanDifference difference) =>
        product is null || difference.After.Resources.Any(resource => resource.Product == product);

    // Only a decision that comes with the change: an old one was about something else.
    private static Decision? Acknowledging(Risk risk, PlanDifference difference) =>
        difference.NewDecisions.FirstOrDefault(decision =>
            decision.Text.Contains(risk.Id, StringComparison.Ordinal) || decision.Choice.Contains(risk.Id, StringComparison.Ordinal));
}
