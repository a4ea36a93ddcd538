using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Observability;
using Xunit;

namespace Slipway.Tests.Policy.Observability;

public sealed class UnknownMetricTests
{
    [Fact]
    public void Reader_OfWhatNothingExposes_IsFound()
    {
        var environment = new PlannedEnvironment(new GoodPlan().Plan()) { UnknownMetrics = ["alert shop/slow: nothing exposes http_seconds"] };

        var finding = Assert.Single(RuleBook.Judge(environment).Findings);

        Assert.Equal(
            new Finding("unknown-metric", Severity.Error, "alert shop/slow", "alert shop/slow: nothing exposes http_seconds", UnknownMetric.Rule.Remedy),
            finding);
    }
}
