using Slipway.Policy.Delivery;
using Slipway.Spec.Quantities;
using Xunit;

namespace Slipway.Tests.Policy.Delivery;

public sealed class LateReactionTests
{
    [Fact]
    public async Task Delivery_ThatTakesLongerThanItMay_IsFound() => Assert.Contains(
        "brain-gateway: a version takes over: 5m at worst, and delivery.production.limit is 4m",
        await ChangedProducts.JudgeAsync(LateReaction.Rule, "brain-gateway", product => product with
        {
            Delivery = [.. product.Delivery.Select(one => one with { Limit = Duration.FromMinutes(4) })],
        }));

    [Fact]
    public async Task Analysis_ThatLooksAwayTooEarly_IsFound() => Assert.Contains(
        "goldensignals: latency of backend is seen on its way: 25m30s at worst, and the time for which it is measured on its way is 15m",
        await ChangedProducts.JudgeAsync(LateReaction.Rule, "goldensignals", product => product with
        {
            Delivery = [.. product.Delivery.Select(one => one with { Interval = Duration.FromMinutes(10) })],
        }));

    [Fact]
    public async Task Version_ThatGoesBeforeItsSuccessorIsKnown_IsFound() => Assert.Contains(
        "humanline: error_rate_threshold of backend is seen while the version before still runs: "
            + "6m30s at worst, and clean-up of the previous version is 1m",
        await ChangedProducts.JudgeAsync(LateReaction.Rule, "humanline", product => product with
        {
            Strategies =
            [
                .. product.Strategies.Select(strategy => strategy with
                {
                    Steps = [.. strategy.Steps.Select(step => step.CleanUp is null ? step : step with { After = Duration.FromMinutes(1) })],
                }),
            ],
        }));

    [Fact]
    public async Task Rollback_ThatTakesLongerThanTheTimeToRestore_IsFound() => Assert.Contains(
        "goldensignals: error-rate: backend goes back: 8m at worst, and objectives.time-to-restore is 5m",
        await ChangedProducts.JudgeAsync(LateReaction.Rule, "goldensignals", product => product with
        {
            Objectives =
            [
                .. product.Objectives.Select(one => one.Name != "time-to-restore" ? one : one with
                {
                    Condition = one.Condition with { Threshold = new(one.Condition.Threshold!.Comparison, Of("5m")) },
                }),
            ],
        }));

    private static Slipway.Spec.Objectives.Amount Of(string text) =>
        Slipway.Spec.Objectives.Amount.TryParse(text, out var amount) ? amount : throw new FormatException(text);
}
