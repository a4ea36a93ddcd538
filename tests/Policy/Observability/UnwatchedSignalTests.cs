using Slipway.Observability.Closure;
using Slipway.Observability.Rules;
using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Observability;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Policy.Observability;

public sealed class UnwatchedSignalTests
{
    [Fact]
    public void Reader_OfWhatMayBeMissingUnnoticed_IsFound()
    {
        var environment = new PlannedEnvironment(new GoodPlan().Plan()) { UnwatchedSignals = ["alert shop/slow: nobody is told when x is missing"] };

        Assert.Equal(
            [new Finding("unwatched-signal", Severity.Error, "alert shop/slow", "alert shop/slow: nobody is told when x is missing", UnwatchedSignal.Rule.Remedy)],
            RuleBook.Judge(environment).Findings);
    }

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public void Signals_OfEveryEnvironment_AreAllWatched(string environment) => Assert.Empty(AbsenceGaps.In(Watched.Environment(environment)));

    [Theory]
    [InlineData("http_requests_total", "alert goldensignals/", "analysis goldensignals-backend-watch: error-rate")]
    [InlineData("probe_success", "alert goldensignals/service_down/backend", "analysis goldensignals-backend-")]
    public void Absence_ThatNoAlertTells_NamesWhatDependsOnIt(string series, params string[] readers)
    {
        var product = Watched.Product("goldensignals", "production");
        var alerts = RuleGroups.AlertsOf(product).Where(alert => !alert.Condition.Reads.Any(selector => selector.Series == series && alert.Name == AbsenceAlerts.Name));

        var gaps = AbsenceGaps.Of(product, [.. alerts]).ToList();

        Assert.NotEmpty(gaps);
        Assert.All(gaps, gap => Assert.Contains($"nobody is told when {series}{{", gap, StringComparison.Ordinal));
        Assert.All(readers, reader => Assert.Contains(gaps, gap => gap.StartsWith(reader, StringComparison.Ordinal)));
    }
}
