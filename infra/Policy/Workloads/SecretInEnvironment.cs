using Slipway.Plan;

namespace Slipway.Policy.Workloads;

/// <summary>Passwords that stand in a workload's definition.</summary>
public static class SecretInEnvironment
{
    private static readonly string[] s_endings = ["PASSWORD", "_TOKEN", "_SECRET", "API_KEY", "ACCESS_KEY", "PRIVATE_KEY", "WEBHOOK_URL"];

    public static Rule Rule { get; } = new()
    {
        Id = "secret-in-environment",
        Title = "A workload takes secrets from a Secret",
        Reason = "Whoever may look at pods would read it, and it stands in Git",
        Remedy = "declare the secret in the product's file and take it with secretKeyRef",
        Breaches = environment =>
            from container in environment.Containers
            from variable in container.Spec.All("env").OfType<PlanObject>()
            let name = variable.Text("name") ?? ""
            where variable.Text("value") is { Length: > 0 } && s_endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            select container.Breach($"env[{name}]", $"whose {name} stands in the plan"),
    };
}
