using System.Globalization;
using Slipway.Spec;
using Slipway.Spec.LoadTests;
using Slipway.Spec.Objectives;

namespace Slipway.Pipelines.LoadTesting;

/// <summary>An objective that a load test is held to: how long requests take, how many fail, or how many there are.</summary>
internal sealed record HeldObjective(string Name, Signal Signal, string? Operation, int Percentile, decimal Limit)
{
    /// <summary>The percentile where the product's file names none.</summary>
    private const int UsualPercentile = 95;

    private static readonly Signal[] Measured = [Signal.ResponseTime, Signal.ErrorRate, Signal.Throughput];

    public static IReadOnlyList<HeldObjective> Of(ProductSpec product, LoadTestsSpec load) =>
    [
        .. load.Holds.Select(name => product.Objective(name)!)
            .Where(objective => objective.Condition.Threshold is not null && Measured.Contains(objective.Condition.Signal.Signal))
            .Select(objective => new HeldObjective(
                objective.Name,
                objective.Condition.Signal.Signal,
                objective.Condition.Operation,
                objective.Condition.Percentile ?? UsualPercentile,
                objective.Condition.Threshold!.Amount.Value)),
    ];

    /// <summary>The limit in the unit that load tools count in: milliseconds, a share of one, or requests each second.</summary>
    public string LimitText => (Signal == Signal.ResponseTime ? Limit * 1000 : Limit).ToString("0.####", CultureInfo.InvariantCulture);
}
