namespace Slipway.Catalog;

/// <summary>The versions of what EKS itself installs in a cluster, as its default versions for one Kubernetes version.</summary>
public sealed record CoreAddOnVersions
{
    public required string VpcCni { get; init; }

    public required string KubeProxy { get; init; }

    public required string PodIdentityAgent { get; init; }

    public required string CoreDns { get; init; }

    public required string EbsCsiDriver { get; init; }

    /// <summary>By what <c>aws eks describe-addon-versions --kubernetes-version</c> says; one row for each supported version.</summary>
    public static IReadOnlyDictionary<string, CoreAddOnVersions> ByKubernetesVersion { get; } = new Dictionary<string, CoreAddOnVersions>
    {
        ["1.35"] = new()
        {
            VpcCni = "v1.22.4-eksbuild.3",
            KubeProxy = "v1.35.3-eksbuild.29",
            PodIdentityAgent = "v1.3.10-eksbuild.3",
            CoreDns = "v1.13.2-eksbuild.31",
            EbsCsiDriver = "v1.64.0-eksbuild.1",
        },
        ["1.34"] = new()
        {
            VpcCni = "v1.22.4-eksbuild.3",
            KubeProxy = "v1.34.6-eksbuild.18",
            PodIdentityAgent = "v1.3.10-eksbuild.3",
            CoreDns = "v1.13.2-eksbuild.11",
            EbsCsiDriver = "v1.63.0-eksbuild.1",
        },
    };
}
