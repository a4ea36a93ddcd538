namespace Slipway.KubernetesObjects.Labels;

/// <summary>The labels of Kubernetes objects: what an object is, whose it is, and which component its pods work for.</summary>
public static class ObjectLabels
{
    /// <summary>The component that a pod works for; jobs of a component carry it as its workload does.</summary>
    public const string Component = "slipway/component";

    private const string ManagedBy = "app.kubernetes.io/managed-by";
    private const string Slipway = "slipway";
    private const string Name = "app.kubernetes.io/name";
    private const string PartOf = "app.kubernetes.io/part-of";

    /// <summary>Everything that Slipway made, and nothing else in the cluster.</summary>
    public static IReadOnlyDictionary<string, string> Ours { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { [ManagedBy] = Slipway };

    public static Dictionary<string, string> For(ObjectOwner owner, string name) => new(StringComparer.Ordinal)
    {
        [Name] = name,
        [PartOf] = owner.Product,
        [ManagedBy] = Slipway,
        ["slipway/product"] = owner.Product,
        ["slipway/owner"] = owner.Team,
        ["slipway/environment"] = owner.Environment,
    };

    /// <summary>The labels of everything that belongs to a component, its pods among them.</summary>
    public static Dictionary<string, string> ForComponent(ObjectOwner owner, string component) =>
        new(For(owner, component), StringComparer.Ordinal) { [Component] = component };

    /// <summary>The pods of a component's workload and no others: what services and rollouts select.</summary>
    public static Dictionary<string, string> Workload(string product, string component) => new(StringComparer.Ordinal)
    {
        [Name] = component,
        [PartOf] = product,
    };

    /// <summary>Every pod that works for a component, its jobs included: what flows are given to.</summary>
    public static Dictionary<string, string> WorkingFor(string component) => new(StringComparer.Ordinal) { [Component] = component };
}
