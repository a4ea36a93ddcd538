namespace Slipway.Observability.Routing;

/// <summary>A message to a program.</summary>
public sealed record WebhookNotice
{
    public required bool SendResolved { get; init; }

    public required string Url { get; init; }

    public Connection? HttpConfig { get; init; }

    /// <summary>How the program is called.</summary>
    public sealed record Connection(Credentials Authorization);

    /// <summary>The file with the bearer token by which it knows the caller.</summary>
    public sealed record Credentials(string CredentialsFile);
}
