namespace Slipway.KubernetesObjects.Labels;

/// <summary>What annotations of ours say about an object.</summary>
public static class ObjectAnnotations
{
    /// <summary>Why a Secret may be read in plans: its kind was a reader's choice, and no secret is in it.</summary>
    public const string HoldsNoSecret = "slipway/holds-no-secret";
}
