namespace Slipway.KubernetesObjects.Selectors;

/// <summary>A condition on one label.</summary>
public sealed record LabelRequirement
{
    public required string Key { get; init; }

    public required LabelOperator Operator { get; init; }

    public IReadOnlyList<string>? Values { get; init; }
}
