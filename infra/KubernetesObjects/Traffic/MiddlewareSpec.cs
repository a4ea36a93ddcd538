namespace Slipway.KubernetesObjects.Traffic;

/// <summary>One thing that is done to a request or its answer.</summary>
public sealed record MiddlewareSpec
{
    public BasicAuthentication? BasicAuth { get; init; }

    public SchemeRedirect? RedirectScheme { get; init; }

    public HeaderChanges? Headers { get; init; }

    public PrefixStripping? StripPrefix { get; init; }

    public RequestLimit? RateLimit { get; init; }

    public RequestRetries? Retry { get; init; }

    public Compression? Compress { get; init; }
}
