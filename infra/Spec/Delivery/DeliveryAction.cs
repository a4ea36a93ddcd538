namespace Slipway.Spec.Delivery;

/// <summary>Something that is done before or after the traffic moves.</summary>
public enum DeliveryAction
{
    Backup,
    Migration,
    CdnInvalidation,
    GithubRelease,
}
