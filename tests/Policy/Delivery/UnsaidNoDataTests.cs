using Slipway.Policy;
using Slipway.Policy.Delivery;
using Slipway.Spec;
using Slipway.Spec.Delivery;
using Slipway.Tests.Delivery;
using Xunit;

namespace Slipway.Tests.Policy.Delivery;

public sealed class UnsaidNoDataTests
{
    private const string Good = "len(result) > 0 && result[0] < 0.05";
    private const string Bad = "len(result) > 0 && result[0] >= 0.05";

    [Fact]
    public void Analysis_ThatAsksWhetherThereIsAnything_IsFine() => Measured(Good, Bad).IsFine();

    [Fact]
    public void Analysis_ThatDoesNotAskBeforeItSucceeds_IsFound() => Measured("result[0] < 0.05", Bad).Breaks(
        UnsaidNoData.Rule,
        "shop-web-watch.spec.metrics[error-rate].successCondition",
        "shop-web-watch does not say what it means when there is no error-rate");

    [Fact]
    public void Analysis_ThatDoesNotAskBeforeItFails_IsFound() => Measured(Good, "result[0] >= 0.05").Breaks(
        UnsaidNoData.Rule,
        "shop-web-watch.spec.metrics[error-rate].failureCondition",
        "shop-web-watch does not say what it means when there is no error-rate");

    [Fact]
    public void Analysis_ThatTakesNothingForGood_IsFoundWhereNoFileSaysSo() => Measured($"len(result) == 0 || {Good}", Bad).Breaks(
        UnsaidNoData.Rule,
        "shop-web-watch.spec.metrics[error-rate].successCondition",
        "shop-web-watch takes no error-rate for a good one, which no file says");

    [Fact]
    public void Analysis_WithoutAnyCondition_IsFound() => Measured(null, null).Breaks(
        UnsaidNoData.Rule,
        "shop-web-watch.spec.metrics[error-rate]",
        "shop-web-watch judges error-rate by no condition, and so lets everything through");

    [Fact]
    public void Analysis_ThatBearsAsManyDoubtsAsItMeasures_IsFound() => Measured(Good, Bad, ", \"count\": 3, \"inconclusiveLimit\": 3").Breaks(
        UnsaidNoData.Rule,
        "shop-web-watch.spec.metrics[error-rate].inconclusiveLimit",
        "shop-web-watch lets a version through of which no error-rate was measured");

    [Fact]
    public void Analysis_ThatMeasuresOftenerThanItBearsDoubts_IsFine() =>
        Measured(Good, Bad, ", \"count\": 3, \"inconclusiveLimit\": 2").IsFine();

    [Fact]
    public async Task Analyses_OfAProductWhoseFileSaysSo_MayTakeNothingForGood()
    {
        var plan = await Released.ChangedAsync("goldensignals", Successful);
        var said = new PlannedEnvironment(plan) { Catalog = Released.Changed("goldensignals", Successful) };
        var unsaid = new PlannedEnvironment(plan) { Catalog = Released.Changed("goldensignals", same => same) };

        Assert.Empty(UnsaidNoData.Rule.Judge(said));
        Assert.NotEmpty(UnsaidNoData.Rule.Judge(unsaid));
    }

    private static ProductSpec Successful(ProductSpec product) => product with
    {
        Delivery = [.. product.Delivery.Select(delivery => delivery with { NoData = MissingMeasurement.Success })],
    };

    private static GoodPlan Measured(string? success, string? failure, string limits = "")
    {
        var conditions = (success is null ? "" : $", \"successCondition\": \"{success}\"") + (failure is null ? "" : $", \"failureCondition\": \"{failure}\"");
        return new GoodPlan().And($$$$"""
            {"type": "kubernetes:argoproj.io/v1alpha1:AnalysisTemplate", "name": "shop-web-watch", "product": "shop", "inputs": {
              "apiVersion": "argoproj.io/v1alpha1", "kind": "AnalysisTemplate",
              "metadata": {"name": "shop-web-watch", "namespace": "shop", "labels": {"app.kubernetes.io/name": "web", "app.kubernetes.io/managed-by": "slipway",
                "slipway/product": "shop", "slipway/environment": "trial", "slipway/owner": "shop"}},
              "spec": {"metrics": [{"name": "error-rate", "interval": "1m"{{{{conditions}}}}{{{{limits}}}} }]}}}
            """);
    }
}
