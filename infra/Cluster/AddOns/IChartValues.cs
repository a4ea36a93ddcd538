namespace Slipway.Cluster.AddOns;

/// <summary>The values of one Helm chart, as a record whose properties are the chart's own names in camel case.</summary>
public interface IChartValues
{
}
