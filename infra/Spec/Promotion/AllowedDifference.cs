namespace Slipway.Spec.Promotion;

/// <summary>What may differ between two environments.</summary>
public enum AllowedDifference
{
    Hosts,
    Replicas,
    Resources,
    Features,
    Variables,
}
