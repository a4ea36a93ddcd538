namespace Slipway.KubernetesObjects.Admission;

/// <summary>A CEL expression with a name.</summary>
public sealed record NamedExpression
{
    public required string Name { get; init; }

    public required string Expression { get; init; }
}
