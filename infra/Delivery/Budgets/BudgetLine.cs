using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Budgets;

/// <summary>One part of a time that adds up.</summary>
/// <param name="What">What takes the time, in words.</param>
public sealed record BudgetLine(string What, Duration Time);
