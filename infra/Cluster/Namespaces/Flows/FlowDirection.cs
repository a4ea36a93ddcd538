namespace Slipway.Cluster.Namespaces.Flows;

/// <summary>Whether a flow comes to a pod or goes from it.</summary>
public enum FlowDirection
{
    Ingress,
    Egress,
}
