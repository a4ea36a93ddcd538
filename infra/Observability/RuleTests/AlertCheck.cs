using Slipway.Spec.Quantities;

namespace Slipway.Observability.RuleTests;

/// <summary>What an alert does at a moment of a case.</summary>
/// <param name="Value">The value that its message shows, where it fires.</param>
public sealed record AlertCheck(Duration At, AlertState State, decimal? Value = null);
