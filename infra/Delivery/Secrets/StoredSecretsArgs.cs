using Pulumi;

namespace Slipway.Delivery.Secrets;

/// <summary>Which secrets are stored, under which name, and with which key.</summary>
public sealed record StoredSecretsArgs
{
    /// <summary>The name in Secrets Manager.</summary>
    public required string KeptAs { get; init; }

    /// <summary>Who reads it, as AWS shows it.</summary>
    public required string Description { get; init; }

    /// <summary>The values by the secrets' names, each a secret.</summary>
    public required IReadOnlyDictionary<string, Output<string>> Values { get; init; }

    public required Output<string> KeyArn { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }
}
