using Slipway.KubernetesObjects.Secrets;

namespace Slipway.KubernetesObjects.Analysis;

/// <summary>Where a value is that must not be written down.</summary>
public sealed record TemplateArgumentSource
{
    public SecretKey? SecretKeyRef { get; init; }
}
