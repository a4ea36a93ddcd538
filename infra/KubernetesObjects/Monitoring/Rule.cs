using System.Text.Json.Serialization;
using Slipway.Spec.Quantities;

namespace Slipway.KubernetesObjects.Monitoring;

/// <summary>A rule that fires an alert or records a series; exactly one of Alert and Record is set.</summary>
public sealed record Rule
{
    public string? Alert { get; init; }

    public string? Record { get; init; }

    public required string Expr { get; init; }

    public Duration? For { get; init; }

    [JsonPropertyName("keep_firing_for")]
    public Duration? KeepFiringFor { get; init; }

    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public IReadOnlyDictionary<string, string>? Annotations { get; init; }
}
