using Slipway.Signals.Measuring;
using Slipway.Spec.Objectives;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Signals;

public sealed class DatabaseMetricTests
{
    [Fact]
    public void QueryTimes_OfAComponentThatNamesItsMetric_AreReadFromThat()
    {
        var usual = Watched.Product("piwardrive", "production");
        var own = usual with
        {
            Product = usual.Product with
            {
                Components = [.. usual.Product.Components.Select(component => component with
                {
                    Metrics = component.Metrics is null ? null : component.Metrics with { Queries = "wardrive_query_seconds" },
                })],
            },
        };

        Assert.Contains("rate(db_client_operation_duration_seconds_bucket{", QueryOf(usual), StringComparison.Ordinal);
        Assert.Contains("rate(wardrive_query_seconds_bucket{", QueryOf(own), StringComparison.Ordinal);
        Assert.DoesNotContain("db_client", QueryOf(own), StringComparison.Ordinal);
    }

    private static string QueryOf(MonitoredProduct at)
    {
        var objective = at.Product.Objectives.First(objective => objective.Condition.Signal.Signal == Signal.DatabaseQueryTime);
        return Measurements.For(at, objective.Condition)[0].Query.ToString();
    }
}
