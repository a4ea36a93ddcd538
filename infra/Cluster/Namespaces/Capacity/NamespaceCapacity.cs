using Slipway.Cloud.Backups;
using Slipway.Cloud.Data;
using Slipway.Cluster.Namespaces.Flows;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Quantities;

namespace Slipway.Cluster.Namespaces.Capacity;

/// <summary>What a namespace's pods may use together, and each of their containers alone.</summary>
public sealed record NamespaceCapacity
{
    /// <summary>How many pods put load on a product at a time.</summary>
    public const int LoadTestPods = 4;

    /// <summary>What each pod of a load test may use.</summary>
    public static readonly ResourceAmounts LoadTestPod = new(
        new(CpuQuantity.Parse("500m"), CpuQuantity.Parse("1")),
        new(ByteSize.Parse("256Mi"), ByteSize.Parse("1Gi")));

    /// <summary>What the job may use that has databases backed up.</summary>
    public static readonly ResourceAmounts BackupPod = new(
        new(CpuQuantity.Parse("100m"), CpuQuantity.Parse("500m")),
        new(ByteSize.Parse("128Mi"), ByteSize.Parse("256Mi")));

    // What starts and ends a load test: an initializer and a starter, as small as a load test's own pods at most.
    private const int LoadTestHelpers = 2;

    public required int Pods { get; init; }

    public required ResourceAmounts Together { get; init; }

    /// <summary>What a container gets that asks for nothing.</summary>
    public required ResourceAmounts Unasked { get; init; }

    /// <summary>What no container gets more of.</summary>
    public required ResourceAmounts Largest { get; init; }

    /// <summary>All replicas of all components at once, those of the version that comes in, and their jobs. Null without a component.</summary>
    public static NamespaceCapacity? For(ProductSpec product, string environment)
    {
        var parts = Parts(product, environment).ToList();
        return parts.Count == 0 ? null : new()
        {
            Pods = parts.Sum(part => part.Pods),
            Together = parts.Select(part => part.Each * part.Pods).Aggregate((sum, part) => sum + part),
            Unasked = parts.Select(part => part.Each).Aggregate((least, part) => least.Least(part)),
            Largest = parts.Select(part => part.Each).Aggregate((most, part) => most.Most(part)),
        };
    }

    private static IEnumerable<(ResourceAmounts Each, int Pods)> Parts(ProductSpec product, string environment)
    {
        foreach (var component in product.Components.Where(component => component.Platform == Platform.Kubernetes))
        {
            if (component is { Resources: { } resources, Replicas: { } replicas })
            {
                var jobs = component.Migration is null ? 0 : 1;
                var pods = replicas.Maximum + SecondSet.ReplicasOf(product, environment, replicas.Maximum) + jobs;
                yield return (ResourceAmounts.Of(resources), pods);
            }
        }

        if (LoadTestFlows.IsTested(product, environment))
        {
            yield return (LoadTestPod, LoadTestPods + LoadTestHelpers);
        }

        if (OnDemandBackup.IsWanted([product], environment))
        {
            yield return (BackupPod, ManagedStores.Databases(product, environment).Count());
        }
    }
}
