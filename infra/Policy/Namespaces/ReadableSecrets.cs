namespace Slipway.Policy.Namespaces;

/// <summary>Roles that read the secrets of all namespaces.</summary>
public static class ReadableSecrets
{
    private static readonly HashSet<string> s_reading = new(StringComparer.Ordinal) { "get", "list", "watch", "*" };

    public static Rule Rule { get; } = new()
    {
        Id = "readable-secrets",
        Title = "Nobody reads the secrets of all namespaces",
        Reason = "One credential of a dashboard would be one of every product",
        Remedy = "allow it in the namespaces where it is needed, by the names of the secrets",
        Breaches = environment =>
            from role in environment.OfType(KubernetesTypes.ClusterRole)
            from rule in role.All("rules")
            where rule.Texts("resources").Contains("secrets") && rule.Texts("verbs").Any(s_reading.Contains) && !rule.Has("resourceNames")
            select role.Breach("rules", "reads the secrets of all namespaces"),
    };
}
