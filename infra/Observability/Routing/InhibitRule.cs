namespace Slipway.Observability.Routing;

/// <summary>Which alerts are not told while others fire.</summary>
public sealed record InhibitRule
{
    public required IReadOnlyList<string> SourceMatchers { get; init; }

    public required IReadOnlyList<string> TargetMatchers { get; init; }

    public required IReadOnlyList<string> Equal { get; init; }
}
