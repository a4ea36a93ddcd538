namespace Slipway.Cli.Releases;

/// <summary>What <c>slipway promote</c> was asked for.</summary>
internal sealed record PromotionRequest
{
    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>Only these products; all that are promoted this way where none is named.</summary>
    public required IReadOnlyList<string> Products { get; init; }

    /// <summary>An earlier release or version instead of the one that runs.</summary>
    public string? Release { get; init; }

    public string? Run { get; init; }

    public required bool DryRun { get; init; }
}
