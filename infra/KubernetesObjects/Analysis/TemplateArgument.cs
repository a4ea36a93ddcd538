namespace Slipway.KubernetesObjects.Analysis;

/// <summary>What an analysis needs to be told; without a value the rollout has to give it.</summary>
public sealed record TemplateArgument
{
    public required string Name { get; init; }

    public string? Value { get; init; }

    public TemplateArgumentSource? ValueFrom { get; init; }
}
