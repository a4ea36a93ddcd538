using Slipway.Cloud.Identity;

namespace Slipway.Cluster.CoreAddOns;

/// <summary>Who takes on the role of a workload: EKS itself, for the service account that the role is bound to.</summary>
public static class PodIdentityTrust
{
    public static string Policy { get; } = PolicyDocument.TrustedBy("pods.eks.amazonaws.com", "sts:TagSession");
}
