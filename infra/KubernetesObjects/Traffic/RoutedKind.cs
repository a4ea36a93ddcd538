namespace Slipway.KubernetesObjects.Traffic;

/// <summary>Whether a service is Kubernetes' or one that Traefik composes.</summary>
public enum RoutedKind
{
    Service,
    TraefikService,
}
