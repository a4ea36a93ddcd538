using Slipway.Cluster.AddOns.Monitoring;
using Slipway.KubernetesObjects.Analysis;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Analysis;

/// <summary>An analysis as Argo Rollouts wants it.</summary>
public static class AnalysisTemplates
{
    // Longer than any healthy Prometheus takes, shorter than the shortest interval.
    private const int QuestionSeconds = 10;

    public static AnalysisTemplateSpec Of(VersionAnalysis analysis)
    {
        var shown = analysis.Metrics.Where(metric => !metric.Decides).Select(metric => new DryRunMetric { MetricName = metric.Name }).ToList();
        return new()
        {
            Args = [new() { Name = VersionAnalysis.Version }],
            Metrics = [.. analysis.Metrics.Select(Metric)],
            DryRun = shown.Count == 0 ? null : shown,
        };
    }

    private static AnalysisMetric Metric(VersionMetric metric) => new()
    {
        Name = metric.Name,
        Provider = new()
        {
            Prometheus = new() { Address = MonitoringAddresses.Prometheus, Query = metric.Query.Text, Timeout = QuestionSeconds },
        },
        Interval = metric.Interval,
        InitialDelay = metric.Delay == Duration.Zero ? null : metric.Delay,
        Count = metric.IsEndless ? null : metric.Times,
        SuccessCondition = metric.Limit?.Success,
        FailureCondition = metric.Limit?.Failure,
        FailureLimit = metric.BorneFailures,
        InconclusiveLimit = metric.BorneDoubts,
        ConsecutiveErrorLimit = metric.Delivery.Errors,
    };
}
