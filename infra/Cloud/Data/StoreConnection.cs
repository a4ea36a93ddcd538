using Pulumi;

namespace Slipway.Cloud.Data;

/// <summary>A store that stands: what workloads need to connect to it, once it exists.</summary>
public sealed record StoreConnection
{
    public required ConnectionSettings Settings { get; init; }

    public required Output<string> Host { get; init; }

    /// <summary>The secret with the password; whoever connects is given the right to read it, never its value.</summary>
    public required Output<string> SecretArn { get; init; }

    public Output<string> UrlTemplate => Host.Apply(Settings.UrlTemplate);
}
