namespace Slipway.Cluster.Namespaces;

/// <summary>How much Kubernetes lets the pods of a namespace do.</summary>
public enum PodSecurity
{
    Restricted,
    Baseline,
    Privileged,
}
