using Slipway.Plan;

namespace Slipway.Policy.Namespaces;

/// <summary>Objects in the namespace of everybody.</summary>
public static class DefaultNamespace
{
    private static bool IsDefault(PlannedResource resource, string input) => !resource.Has(input) || resource.Text(input) == "default";

    public static Rule Rule { get; } = new()
    {
        Id = "default-namespace",
        Title = "Nothing stands in the default namespace",
        Reason = "It has no owner, no quota and no network policy",
        Remedy = "name the product's namespace in metadata.namespace",
        Breaches = environment =>
            environment.KubernetesObjects
                .Where(item => !ClusterKinds.Has(item.Text("kind") ?? "") && IsDefault(item, "metadata.namespace"))
                .Select(item => item.Breach("metadata.namespace", "is in the default namespace"))
                .Concat(environment.OfType(KubernetesTypes.Chart)
                    .Where(chart => IsDefault(chart, "namespace"))
                    .Select(chart => chart.Breach("namespace", "is in the default namespace"))),
    };
}
