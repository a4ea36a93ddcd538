namespace Slipway.Cloud.Identity;

/// <summary>Who signs the tokens, and for whom they are made out.</summary>
public sealed record TrustedIssuerArgs
{
    public required string Host { get; init; }

    public required string Audience { get; init; }
}
