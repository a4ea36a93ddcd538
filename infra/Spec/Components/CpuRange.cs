using Slipway.Spec.Quantities;

namespace Slipway.Spec.Components;

/// <summary>Processors that a replica asks for and may use, written like 250m..1.</summary>
public readonly record struct CpuRange(CpuQuantity Request, CpuQuantity Limit);
