using Slipway.Observability.Closure;
using Slipway.Plan;
using Slipway.Policy;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Policy.Observability;

/// <summary>A real alert that lacks nothing, and what rules say of it with one cell emptied.</summary>
internal static class Alerts
{
    public static ClosedAlert Closed { get; } =
        AlertClosure.For(Watched.Environment("staging")).First(alert => alert.Alert is { Name: "coverage_low", At.Product.Name: "piwardrive" });

    public static ClosedAlert IsFine(this ClosedAlert alert)
    {
        Assert.Empty(Findings(alert));
        return alert;
    }

    public static void AndBreaks(this ClosedAlert alert, Rule rule, string message, Func<ClosedAlert, ClosedAlert> emptied) => Assert.Equal(
        [new Finding(rule.Id, rule.Severity, alert.Alert.Id, $"coverage_low of piwardrive {message}", rule.Remedy)],
        Findings(emptied(alert)));

    private static IReadOnlyList<Finding> Findings(ClosedAlert alert) =>
        RuleBook.Judge(new PlannedEnvironment(new GoodPlan().Plan()) { Alerts = [alert] }).Findings;
}
