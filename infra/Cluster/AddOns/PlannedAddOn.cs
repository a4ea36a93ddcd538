namespace Slipway.Cluster.AddOns;

/// <summary>An add-on that is installed, and who needs it.</summary>
public sealed record PlannedAddOn(IAddOn AddOn, IReadOnlyList<string> NeededBy)
{
    public string Name => AddOn.Chart.Name;
}
