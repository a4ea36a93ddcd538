namespace Slipway.KubernetesObjects.Events;

/// <summary>A member of what is sent.</summary>
public sealed record TriggerParameter
{
    public required TriggerParameterSource Src { get; init; }

    public required string Dest { get; init; }

    public string? Operation { get; init; }
}
