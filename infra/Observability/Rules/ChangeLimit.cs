using Slipway.Signals.Queries;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Rules;

/// <summary>By how much a signal may differ from what it was before.</summary>
/// <param name="Factor">What is left, or what becomes of it, at the limit: 0.7 after a fall by 30 %.</param>
public sealed record ChangeLimit(string Sign, decimal Factor, Duration Ago, string Text)
{
    public static ChangeLimit Of(ConditionSpec condition)
    {
        var (comparison, amount) = condition.Threshold!;
        var ago = condition.ComparedWith ?? Duration.FromHours(1);
        return comparison == Comparison.FallsBy
            ? new("<", 1 - amount.Value, ago, $"more than {amount} below {ago} before")
            : new(">", 1 + amount.Value, ago, $"more than {amount} above {ago} before");
    }

    public Query Exceeded(Selector recorded) =>
        Query.Of(recorded).Compared(Sign, Query.Number(Factor).Times(Query.Of(recorded.Earlier(Ago))));

    public decimal JustWrong => Sign == "<" ? Factor * 0.98m : Factor * 1.02m;

    public decimal FarWrong => Sign == "<" ? 0 : Factor * 4;

    public decimal JustRight => Sign == "<" ? Factor * 1.02m : Factor * 0.98m;
}
