using Pulumi;

namespace Slipway.Cloud.Edge;

/// <summary>What a certificate is good for, and in which regions it is needed.</summary>
public sealed record ValidatedCertificateArgs
{
    public required string Domain { get; init; }

    /// <summary>Whether it is good for every name one label below as well.</summary>
    public required bool HasWildcard { get; init; }

    public required Output<string> ZoneId { get; init; }

    /// <summary>Whether CloudFront shows it too, which takes certificates from its own region alone.</summary>
    public required bool IsForCloudFront { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }
}
