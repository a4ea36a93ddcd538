namespace Slipway.Observability.Routing;

/// <summary>An e-mail.</summary>
public sealed record EmailNotice
{
    public bool SendResolved { get; init; } = true;

    public required string To { get; init; }

    public required string From { get; init; }

    /// <summary>The mail server and its port.</summary>
    public required string Smarthost { get; init; }

    public required string AuthUsername { get; init; }

    public required string AuthPasswordFile { get; init; }

    public bool RequireTls { get; init; } = true;

    public SortedDictionary<string, string> Headers { get; init; } = new(StringComparer.Ordinal)
    {
        ["Subject"] = "{{ template \"slack.slipway.title\" . }}",
    };
}
