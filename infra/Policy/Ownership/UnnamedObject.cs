namespace Slipway.Policy.Ownership;

/// <summary>Objects of Kubernetes that nobody can find or ask about.</summary>
public static class UnnamedObject
{
    private static readonly string[] s_labels = ["app.kubernetes.io/managed-by", "app.kubernetes.io/name"];

    public static Rule Rule { get; } = new()
    {
        Id = "unnamed-object",
        Title = "An object of Kubernetes has a name that was chosen, and labels that say what it is and who declares it",
        Reason = "Policies, alerts and people find it by them, and a name that Pulumi makes up changes with every replacement",
        Remedy = "set metadata.name and the labels app.kubernetes.io/name and app.kubernetes.io/managed-by",
        Breaches = environment =>
            from item in environment.KubernetesObjects
            let missing = s_labels.Where(label => string.IsNullOrEmpty(item.Member("metadata.labels", label)))
                .Concat(item.Has("metadata.name") ? [] : ["metadata.name"])
                .ToArray()
            where missing.Length > 0
            select item.Breach("metadata", $"has no {string.Join(", ", missing)}"),
    };
}
