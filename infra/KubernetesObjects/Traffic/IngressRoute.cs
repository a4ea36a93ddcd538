using Pulumi;

namespace Slipway.KubernetesObjects.Traffic;

/// <summary>Which requests Traefik sends to which service.</summary>
public sealed class IngressRoute(string name, ObjectArgs<IngressRouteSpec> args, CustomResourceOptions options)
    : CustomObject<IngressRouteSpec>(name, "traefik.io/v1alpha1", "IngressRoute", args, options);
