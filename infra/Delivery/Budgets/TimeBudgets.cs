using Slipway.Signals.Measuring;

namespace Slipway.Delivery.Budgets;

/// <summary>Every time of a product in an environment that has to fit into another.</summary>
public static class TimeBudgets
{
    public static IReadOnlyList<TimeBudget> For(MonitoredProduct at) =>
    [
        .. DeliveryBudgets.For(at),
        .. AnalysisBudgets.For(at),
        .. RollbackBudgets.For(at),
    ];
}
