using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Observability;
using Slipway.Signals.Metrics;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Policy.Observability;

public sealed class UnpushedMetricTests
{
    [Fact]
    public void Reader_OfWhatNothingPushes_IsFound()
    {
        var environment = new PlannedEnvironment(new GoodPlan().Plan()) { UnpushedMetrics = ["alert shop/slow: nothing pushes ci_runs of shop"] };

        Assert.Equal(
            [new Finding("unpushed-metric", Severity.Error, "alert shop/slow", "alert shop/slow: nothing pushes ci_runs of shop", UnpushedMetric.Rule.Remedy)],
            RuleBook.Judge(environment).Findings);
    }

    [Fact]
    public void Figures_OfEveryProduct_ArePushed() => Assert.Empty(PushedContract.Breaches(Watched.Environment("staging")));

    [Fact]
    public void Product_WithoutTheJobThatMeasuresIt_HasAlertsThatNeverFire()
    {
        var product = Watched.Product("piwardrive", "staging");
        var without = product with
        {
            Product = product.Product with
            {
                Pipeline = product.Product.Pipeline with
                {
                    Workflows = [.. product.Product.Pipeline.Workflows.Where(workflow => workflow.Id != "performance")],
                },
            },
        };

        var breaches = PushedContract.Breaches(Watched.Environment("staging") with { Products = [without] });

        Assert.Contains("alert piwardrive/performance_regression/piwardrive: nothing pushes perf_regression_ratio of piwardrive", breaches);
        Assert.All(breaches, breach => Assert.Contains("perf_", breach, StringComparison.Ordinal));
    }

    [Fact]
    public void Metric_ThatIsNoLongerPushed_NamesEveryReader()
    {
        var pushed = PipelineMetrics.Source.Metrics.Concat(DeliveryMetrics.Source.Metrics).Where(metric => metric != PipelineMetrics.Vulnerabilities);

        Assert.Equal(
            ["alert humanline/vulnerabilities_found/humanline", "alert humanline/signal_missing/humanline/ci_open_vulnerabilities"],
            PushedContract.Breaches(Watched.Product("humanline", "staging"), [.. pushed])
                .Select(breach => breach.Split(": ")[0]).Where(user => user.StartsWith("alert", StringComparison.Ordinal)));
    }
}
