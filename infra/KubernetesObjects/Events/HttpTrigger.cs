namespace Slipway.KubernetesObjects.Events;

/// <summary>A call of another service.</summary>
public sealed record HttpTrigger
{
    public required string Url { get; init; }

    public required string Method { get; init; }

    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    public IReadOnlyList<SecureHeader>? SecureHeaders { get; init; }

    public required IReadOnlyList<TriggerParameter> Payload { get; init; }

    /// <summary>In seconds.</summary>
    public int? Timeout { get; init; }
}
