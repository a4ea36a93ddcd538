namespace Slipway.Delivery;

/// <summary>What Argo Rollouts, autoscalers and rollback workflows write: neither is it set back, nor does it count as drift.</summary>
public static class RuntimeOwnedFields
{
    private const string Rollouts = "Argo Rollouts";

    public const string Service = "kubernetes:core/v1:Service";
    public const string Ingress = "kubernetes:networking.k8s.io/v1:Ingress";
    public const string TraefikService = "kubernetes:traefik.io/v1alpha1:TraefikService";
    public const string Rollout = "kubernetes:argoproj.io/v1alpha1:Rollout";
    public const string FreezeVariable = "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable";

    /// <summary>The field of a rollout that is the autoscaler's where there is one, and the program's where there is none.</summary>
    public const string Replicas = "spec.replicas";

    // Stands for the name of a service in what is written per service.
    private const string AnyService = "{service}";

    public static IReadOnlyList<RuntimeOwnedField> All { get; } =
    [
        new(
            Service,
            "spec.selector[\"rollouts-pod-template-hash\"]",
            Rollouts,
            "The version behind the service; without it, users would meet every version at once"),
        new(
            Ingress,
            $"metadata.annotations[\"alb.ingress.kubernetes.io/actions.{AnyService}\"]",
            Rollouts,
            "The shares of the versions at the load balancer; set back, a canary would get nothing or all"),
        new(
            Ingress,
            "metadata.annotations[\"rollouts.argoproj.io/managed-alb-actions\"]",
            Rollouts,
            "Which shares it looks after; without it, it would leave them as they are when a component goes"),
        new(
            TraefikService,
            "spec.weighted.services[*].weight",
            Rollouts,
            "The shares of the versions; set back, a canary would get nothing or all"),
        new(
            Rollout,
            Replicas,
            "the autoscaler",
            "How many replicas the load asks for; set back, a product under load would lose most of them"),
        new(
            Rollout,
            "spec.restartAt",
            "Reloader, and whoever restarts a rollout by hand",
            "Since when its replicas have to run, to have the newest password; set back, nobody could tell that they were started anew"),
        new(
            FreezeVariable,
            "value",
            "the rollback workflow",
            "Whether deployments are frozen; set back, the next one would bring back what was rolled back"),
    ];

    /// <summary>What the program leaves alone in a resource of a kind, once it has made it.</summary>
    /// <param name="services">The services whose shares the resource has.</param>
    public static IReadOnlyList<string> Of(string type, params IReadOnlyList<string> services) =>
    [
        .. from field in All
           where field.Type == type
           from service in field.Path.Contains(AnyService, StringComparison.Ordinal) ? services : [AnyService]
           select field.Path.Replace(AnyService, service, StringComparison.Ordinal),
    ];
}
