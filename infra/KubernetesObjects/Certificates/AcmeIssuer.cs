namespace Slipway.KubernetesObjects.Certificates;

/// <summary>An authority that issues to who proves to own a name.</summary>
public sealed record AcmeIssuer
{
    public required string Server { get; init; }

    public string? Email { get; init; }

    public required SecretReference PrivateKeySecretRef { get; init; }

    public required IReadOnlyList<AcmeSolver> Solvers { get; init; }
}
