namespace Slipway.KubernetesObjects.Analysis;

/// <summary>A request whose answer is the measurement.</summary>
public sealed record WebProvider
{
    public required string Url { get; init; }

    public WebMethod? Method { get; init; }

    public IReadOnlyList<WebHeader>? Headers { get; init; }

    public string? JsonPath { get; init; }

    public int? TimeoutSeconds { get; init; }
}
