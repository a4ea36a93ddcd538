namespace Slipway.Cli.Releases;

/// <summary>What <c>slipway release set</c> was asked for.</summary>
internal sealed record ReleaseRequest
{
    public required string Stack { get; init; }

    public required string Product { get; init; }

    /// <summary>service=image@sha256:…</summary>
    public required IReadOnlyList<string> Images { get; init; }

    public string? Version { get; init; }

    public string? Commit { get; init; }

    public string? Run { get; init; }

    /// <summary>Files with signed evidence.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }
}
