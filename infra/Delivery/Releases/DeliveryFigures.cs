using System.Globalization;
using System.Text;
using Slipway.Signals.Metrics;

namespace Slipway.Delivery.Releases;

/// <summary>What a release file tells of deliveries, as Prometheus reads it: how many there were, and the four figures of DORA.</summary>
public static class DeliveryFigures
{
    /// <summary>What it tells, of which a release file may not have everything yet.</summary>
    public static IReadOnlyList<Metric> Metrics { get; } =
        [DeliveryMetrics.Deployments, DeliveryMetrics.FailedInARow, DeliveryMetrics.LeadTime, DeliveryMetrics.TimeToRestore];

    /// <param name="committed">When the commit of the release that runs was made; without it there is no lead time.</param>
    public static string Of(ReleaseFile file, DateTimeOffset? committed)
    {
        var text = new StringBuilder();
        var aborted = file.Releases.Count(release => release.Outcome == ReleaseOutcome.Aborted);
        var back = file.Releases.Count(release => release.Outcome == ReleaseOutcome.RolledBack);
        var pending = file.Releases.Count(release => release.Outcome == ReleaseOutcome.Pending);

        // By the newest one's number, and not by counting: a counter must not fall when old releases are forgotten.
        var succeeded = ReleaseChecks.Number(file.Releases[0]) - aborted - back - pending;
        Add(text, DeliveryMetrics.Deployments, succeeded, DeliveryMetrics.Succeeded);
        Add(text, DeliveryMetrics.Deployments, aborted, DeliveryMetrics.Failed);
        Add(text, DeliveryMetrics.Deployments, back, DeliveryMetrics.RolledBack);

        var settled = file.Releases.Where(release => release.Outcome != ReleaseOutcome.Pending).ToList();
        Add(text, DeliveryMetrics.FailedInARow, settled.TakeWhile(release => release.Outcome != ReleaseOutcome.Healthy).Count());
        if (committed is { } made && file.Running is { Outcome: ReleaseOutcome.Healthy, Settled: { } ran })
        {
            Add(text, DeliveryMetrics.LeadTime, (ran - made).TotalSeconds);
        }

        if (settled.Find(release => release.Outcome != ReleaseOutcome.Healthy) is { Settled: { } restored } failure)
        {
            Add(text, DeliveryMetrics.TimeToRestore, (restored - failure.When).TotalSeconds);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, Metric metric, double value, string? outcome = null)
    {
        var labels = outcome is null ? "" : $"{{{metric.Labels[0]}=\"{outcome}\"}}";
        text.Append(CultureInfo.InvariantCulture, $"{metric.Name}{labels} {value}\n");
    }
}
