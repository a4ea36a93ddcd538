namespace Slipway.KubernetesObjects.Certificates;

/// <summary>Whether an issuer is one namespace's or the whole cluster's.</summary>
public enum IssuerKind
{
    Issuer,
    ClusterIssuer,
}
