namespace Slipway.KubernetesObjects.Admission;

/// <summary>A CEL expression that has to be true, and what is said when it is not.</summary>
public sealed record PolicyValidation
{
    public required string Expression { get; init; }

    public string? Message { get; init; }
}
