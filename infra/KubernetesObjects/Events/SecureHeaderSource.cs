using Slipway.KubernetesObjects.Secrets;

namespace Slipway.KubernetesObjects.Events;

/// <summary>Where a header's value is kept.</summary>
public sealed record SecureHeaderSource
{
    public required SecretKey SecretKeyRef { get; init; }
}
