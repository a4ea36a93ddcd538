using System.Globalization;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;

namespace Slipway.Cluster.Namespaces.Capacity;

/// <summary>A capacity as Kubernetes wants it.</summary>
internal static class CapacitySpecs
{
    public static ResourceQuotaSpecArgs Quota(NamespaceCapacity capacity) => new()
    {
        Hard =
        {
            ["pods"] = capacity.Pods.ToString(CultureInfo.InvariantCulture),
            ["requests.cpu"] = capacity.Together.Cpu.Request.ToString(),
            ["requests.memory"] = capacity.Together.Memory.Request.ToKubernetes(),
            ["limits.cpu"] = capacity.Together.Cpu.Limit.ToString(),
            ["limits.memory"] = capacity.Together.Memory.Limit.ToKubernetes(),

            // What is served goes through the ingress controller; data are kept outside of the cluster.
            ["services.loadbalancers"] = "0",
            ["services.nodeports"] = "0",
            ["persistentvolumeclaims"] = "0",
        },
    };

    public static LimitRangeSpecArgs Limits(NamespaceCapacity capacity) => new()
    {
        Limits =
        {
            new LimitRangeItemArgs
            {
                Type = "Container",
                DefaultRequest = Amounts(capacity.Unasked.Cpu.Request.ToString(), capacity.Unasked.Memory.Request.ToKubernetes()),
                Default = Amounts(capacity.Unasked.Cpu.Limit.ToString(), capacity.Unasked.Memory.Limit.ToKubernetes()),
                Max = Amounts(capacity.Largest.Cpu.Limit.ToString(), capacity.Largest.Memory.Limit.ToKubernetes()),
            },
        },
    };

    private static Dictionary<string, string> Amounts(string cpu, string memory) =>
        new(StringComparer.Ordinal) { ["cpu"] = cpu, ["memory"] = memory };
}
