namespace Slipway.Catalog;

/// <summary>What carries events inside the cluster, at one of the versions that the chart of Argo Events knows.</summary>
public static class EventBuses
{
    public const string JetStream = "2.10.10";
}
