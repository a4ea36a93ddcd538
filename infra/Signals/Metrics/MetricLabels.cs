namespace Slipway.Signals.Metrics;

/// <summary>The labels that scraping and pushing give every series, whatever exposes it.</summary>
public static class MetricLabels
{
    public const string Product = "product";

    public const string Environment = "environment";

    /// <summary>The component or dependency; the product's name where it is about the whole.</summary>
    public const string Service = "service";

    /// <summary>The label whose value is <see cref="Outside"/> or <see cref="Inside"/>.</summary>
    public const string From = "from";

    public const string Outside = "outside";

    public const string Inside = "inside";
}
