namespace Slipway.Spec.Components;

/// <summary>What stands in front of the workloads.</summary>
public enum IngressController
{
    Alb,
    Traefik,
}
