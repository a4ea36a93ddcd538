using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.KubernetesObjects.Labels;

/// <summary>What a component's objects are called.</summary>
public static class ComponentNames
{
    /// <summary>The workload's name, and that of its service account; a file may keep one that is older than it.</summary>
    public static string Workload(ProductSpec product, ComponentSpec component) => component.Workload ?? $"{product.Name}-{component.Name}";
}
