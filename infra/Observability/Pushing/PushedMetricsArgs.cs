using Pulumi;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Observability.Pushing;

/// <summary>Where pipelines push, and with which password.</summary>
public sealed record PushedMetricsArgs
{
    public required string Host { get; init; }

    public required Output<string> Password { get; init; }

    /// <summary>The cluster's issuer of certificates.</summary>
    public required string Issuer { get; init; }

    /// <summary>The namespace of the Pushgateway.</summary>
    public required string Namespace { get; init; }

    public required ObjectOwner Owner { get; init; }

    /// <summary>Whether jobs have to ask Prometheus before they go on or go back.</summary>
    public bool Questions { get; init; }

    /// <summary>What has to be there before: who knows the kinds of the objects.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];
}
