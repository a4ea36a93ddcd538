namespace Slipway.Spec.Delivery;

/// <summary>Who deploys.</summary>
public enum DeployTarget
{
    Platform,
    Cluster,
}
