using Pulumi;

namespace Slipway.KubernetesObjects.Traffic;

/// <summary>What Traefik does to a request on its way; exactly one member of its spec is set.</summary>
public sealed class Middleware(string name, ObjectArgs<MiddlewareSpec> args, CustomResourceOptions options)
    : CustomObject<MiddlewareSpec>(name, "traefik.io/v1alpha1", "Middleware", args, options);
