using Pulumi;

namespace Slipway.KubernetesObjects.Traffic;

/// <summary>Services among which Traefik divides requests.</summary>
public sealed class TraefikService(string name, ObjectArgs<TraefikServiceSpec> args, CustomResourceOptions options)
    : CustomObject<TraefikServiceSpec>(name, "traefik.io/v1alpha1", "TraefikService", args, options);
