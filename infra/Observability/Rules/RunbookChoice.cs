using Slipway.Spec;
using Slipway.Spec.Objectives;

namespace Slipway.Observability.Rules;

/// <summary>The page for alerts that no file lists: the one that the product's own alert about the same signal leads to.</summary>
internal static class RunbookChoice
{
    public static string Of(ProductSpec product, Signal signal) =>
        product.Alerts.FirstOrDefault(alert => product.Objective(alert.Objective)?.Condition.Signal.Signal == signal)?.Runbook
        ?? product.Runbooks[0].Name;
}
