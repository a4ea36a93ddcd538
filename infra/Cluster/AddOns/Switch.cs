namespace Slipway.Cluster.AddOns;

/// <summary>Something that a chart has and that is on or off.</summary>
public sealed record Switch(bool Enabled = true)
{
    public static Switch On { get; } = new();

    public static Switch Off { get; } = new(Enabled: false);
}
