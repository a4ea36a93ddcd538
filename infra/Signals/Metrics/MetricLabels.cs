namespace Slipway.Signals.Metrics;

/// <summary>The labels that scraping and pushing give every series, whatever exposes it.</summary>
public static class MetricLabels
{
    public const string Product = "product";

    public const string Environment = "environment";

    /// <summary>The component or dependency; the product's name where it is about the whole.</summary>
    public const string Service = "service";

    /// <summary>The label whose value is <see cref="Outside"/>, <see cref="Inside"/> or <see cref="Incoming"/>.</summary>
    public const string From = "from";

    public const string Outside = "outside";

    public const string Inside = "inside";

    /// <summary>On the way that leads to the version which comes in, before users are on it.</summary>
    public const string Incoming = "incoming";

    /// <summary>What every series of a service has.</summary>
    public static IReadOnlyList<string> OfServices { get; } = [Product, Environment, Service];
}
