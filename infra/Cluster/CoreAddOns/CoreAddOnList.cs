using System.Text.Json.Nodes;
using Slipway.Catalog;

namespace Slipway.Cluster.CoreAddOns;

/// <summary>The core add-ons of every cluster of ours, and which of them a node has to find when it joins.</summary>
public static class CoreAddOnList
{
    /// <summary>Without these a node never becomes ready, so they stand before the first one.</summary>
    public static IReadOnlyList<CoreAddOn> BeforeNodes(string kubernetesVersion)
    {
        var versions = CoreAddOnVersions.ByKubernetesVersion[kubernetesVersion];
        return
        [
            new() { Name = "eks-pod-identity-agent", Version = versions.PodIdentityAgent },
            new() { Name = "kube-proxy", Version = versions.KubeProxy },
            new()
            {
                Name = "vpc-cni",
                Version = versions.VpcCni,
                Settings = Networking(),
                Identity = new() { ServiceAccount = "aws-node", ManagedPolicy = "AmazonEKS_CNI_Policy" },
            },
        ];
    }

    /// <summary>These are pods that need a node to come up on.</summary>
    public static IReadOnlyList<CoreAddOn> AfterNodes(string kubernetesVersion, IReadOnlyDictionary<string, string> volumeTags)
    {
        var versions = CoreAddOnVersions.ByKubernetesVersion[kubernetesVersion];
        return
        [
            new() { Name = "coredns", Version = versions.CoreDns },
            new()
            {
                Name = "aws-ebs-csi-driver",
                Version = versions.EbsCsiDriver,
                Settings = Volumes(volumeTags),
                Identity = new()
                {
                    ServiceAccount = "ebs-csi-controller-sa",
                    ManagedPolicy = "service-role/AmazonEBSCSIDriverPolicy",
                    EncryptsVolumes = true,
                },
            },
        ];
    }

    // Addresses come in blocks of sixteen: a small node otherwise runs out of addresses before it runs out of memory.
    private static string Networking() => new JsonObject
    {
        ["enableNetworkPolicy"] = "true",
        ["env"] = new JsonObject { ["ENABLE_PREFIX_DELEGATION"] = "true", ["WARM_PREFIX_TARGET"] = "1" },
    }.ToJsonString();

    private static string Volumes(IReadOnlyDictionary<string, string> tags) => new JsonObject
    {
        ["controller"] = new JsonObject { ["extraVolumeTags"] = Tags(tags) },
    }.ToJsonString();

    private static JsonObject Tags(IReadOnlyDictionary<string, string> tags) =>
        new(tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value)));
}
