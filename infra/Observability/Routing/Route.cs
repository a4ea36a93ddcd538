namespace Slipway.Observability.Routing;

/// <summary>Where alerts go whose labels match; the first of its own routes that matches takes precedence.</summary>
public sealed record Route
{
    public required string Receiver { get; init; }

    public IReadOnlyList<string> Matchers { get; init; } = [];

    /// <summary>Whether the routes after it are looked at too.</summary>
    public bool? Continue { get; init; }

    public IReadOnlyList<string> GroupBy { get; init; } = [];

    public string? GroupWait { get; init; }

    public string? GroupInterval { get; init; }

    public string? RepeatInterval { get; init; }

    public IReadOnlyList<Route> Routes { get; init; } = [];
}
