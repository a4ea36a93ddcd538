namespace Slipway.Cluster.Admission;

/// <summary>What a cluster refuses whoever asks for it; Pod Security's profile of the namespace refuses the rest.</summary>
public static class AdmissionRules
{
    public static IReadOnlyList<AdmissionRule> All { get; } =
    [
        new()
        {
            Name = "images-by-digest",
            Kind = JudgedKind.Pods,
            Expression = OfEveryContainer("c.image.matches('@sha256:[0-9a-f]{64}$')"),
            Message = "an image is named by its digest (name@sha256:...), so that what was tested is what runs",
        },
        new()
        {
            Name = "bounded-containers",
            Kind = JudgedKind.Pods,
            Expression = OfEveryContainer(
                "has(c.resources) && has(c.resources.requests) && 'cpu' in c.resources.requests && 'memory' in c.resources.requests"
                + " && has(c.resources.limits) && 'memory' in c.resources.limits"),
            Message = "a container asks for CPU and memory and has a limit of memory, so that it cannot take a node from others",
        },
        new()
        {
            Name = "no-cluster-tokens",
            Kind = JudgedKind.Pods,

            // A token with an audience of its own opens nothing in the cluster: that is how a pod gets its role in AWS.
            Expression = "!has(object.spec.volumes) || object.spec.volumes.all(v, !has(v.projected) || !has(v.projected.sources)"
                + " || v.projected.sources.all(s, !has(s.serviceAccountToken) || has(s.serviceAccountToken.audience)))",
            Message = "a product's pod gets no token of the cluster; set automountServiceAccountToken: false",
        },
        new()
        {
            Name = "services-inside",
            Kind = JudgedKind.Services,
            Expression = "!has(object.spec.type) || object.spec.type == 'ClusterIP'",
            Message = "a service stays inside the cluster (type ClusterIP); what is outside comes in through the product's ingress",
        },
        new()
        {
            Name = "ready-before-traffic",
            Kind = JudgedKind.Rollouts,
            Expression = "!has(object.spec.template) || object.spec.template.spec.containers.all(c, !has(c.ports) || has(c.readinessProbe))",
            Message = "a container with a port has a readiness probe, so that traffic waits for it",
        },
        new()
        {
            Name = "chosen-namespace",
            Kind = JudgedKind.Pods,
            Expression = "false",
            Message = "nothing runs in the namespace default: it has no quota, no owner and no network policy",
            InDefaultNamespace = true,
        },
    ];

    // Containers for debugging are added to a running pod by a person and have no resources.
    private static string OfEveryContainer(string condition) =>
        $"object.spec.containers.all(c, {condition}) && (!has(object.spec.initContainers) || object.spec.initContainers.all(c, {condition}))";
}
