using Slipway.Policy.Delivery;
using Slipway.Spec.Objectives;
using Xunit;

namespace Slipway.Tests.Policy.Delivery;

public sealed class TargetBeyondTriggerTests
{
    [Fact]
    public async Task Target_AtItsTrigger_IsFound() => Assert.Equal(
        ["humanline: error_rate_threshold goes back at 5%, and error-rate aims for 5%"],
        await ChangedProducts.JudgeAsync(TargetBeyondTrigger.Rule, "humanline", product => product with
        {
            Objectives =
            [
                .. product.Objectives.Select(one => one.Name != "error-rate" ? one : one with
                {
                    Condition = one.Condition with { Threshold = new(Comparison.Below, new Amount(AmountUnit.Ratio, 0.05m, "5%")) },
                }),
            ],
        }));
}
