using Slipway.Spec.Alerts;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Rules;

/// <summary>How fast the error budget of a promise is used up, and how long that is looked at.</summary>
/// <param name="Factor">How many times as fast as would just use it up.</param>
public sealed record BurnRate(string Name, decimal Factor, Duration Long, Duration Short, Duration For, AlertSeverity Severity)
{
    /// <summary>
    /// The Site Reliability Workbook, chapter 5, table 5-8: 2 % of a month's budget in an hour, 5 % in six hours, 10 % in one day
    /// and in three days. What is waited besides are the values of the Kubernetes mixin.
    /// </summary>
    public static IReadOnlyList<BurnRate> All { get; } =
    [
        new("fastest", 14.4m, Duration.FromHours(1), Duration.FromMinutes(5), Duration.FromMinutes(2), AlertSeverity.Critical),
        new("fast", 6m, Duration.FromHours(6), Duration.FromMinutes(30), Duration.FromMinutes(15), AlertSeverity.Critical),
        new("slow", 3m, Duration.FromDays(1), Duration.FromHours(2), Duration.FromHours(1), AlertSeverity.Warning),
        new("slowest", 1m, Duration.FromDays(3), Duration.FromHours(6), Duration.FromHours(3), AlertSeverity.Warning),
    ];

    public bool IsSlow => Severity != AlertSeverity.Critical;
}
