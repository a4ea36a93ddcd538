using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.Delivery;
using Slipway.Tests.Delivery;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>What a real Prometheus answers to all that the plan's analyses ask it, and what becomes of the version then.</summary>
public sealed class AnalysisVerdictTests(SyntheticPrometheus prometheus) : IClassFixture<SyntheticPrometheus>
{
    [Theory]
    [InlineData(Behaviour.Healthy)]
    [InlineData(Behaviour.Bearable)]
    [InlineData(Behaviour.ErrorSpike)]
    [InlineData(Behaviour.SlowBurn)]
    [InlineData(Behaviour.NoData)]
    [InlineData(Behaviour.LowTraffic)]
    [InlineData(Behaviour.CounterReset)]
    public async Task EveryAnalysis_DecidesAsTheFileAsks(Behaviour behaviour) =>
        await DecideAsync(await Released.OfAsync(SyntheticPrometheus.Stack), behaviour, noData: null);

    [Theory]
    [InlineData(MissingMeasurement.Success)]
    [InlineData(MissingMeasurement.Failure)]
    public async Task EveryAnalysis_WithoutMeasurements_DecidesAsTheFileSays(MissingMeasurement meaning)
    {
        var products = new ProductCatalog(
            [.. Environments.Catalog.Products.Select(product => product with
            {
                Delivery = [.. product.Delivery.Select(delivery => delivery with { NoData = meaning })],
            })],
            Environments.Catalog.Origins);
        var plan = await Environments.PlanAsync(Released.Workspace, products, SyntheticPrometheus.Stack);

        await DecideAsync(plan, Behaviour.NoData, meaning);
        await DecideAsync(plan, Behaviour.LowTraffic, meaning);
    }

    [Fact]
    public async Task LoneFailure_AmongFewRequests_FailsNoVersion()
    {
        foreach (var analysis in await DecidingAsync())
        {
            Assert.NotEqual("failed", await VerdictAsync(analysis, Behaviour.LoneFailure));
        }
    }

    [Theory]
    [InlineData(3, "successful")]
    [InlineData(4, "error")]
    public async Task Prometheus_ThatDoesNotAnswer_IsBorneThreeTimesInARow(int times, string verdict)
    {
        foreach (var analysis in await DecidingAsync())
        {
            var answers = await analysis.Run.AnswersAsync(prometheus, analysis.BeginFor(Behaviour.Healthy));

            Assert.Equal(verdict, analysis.Run.Verdict([answers[0], .. Enumerable.Repeat(new AnalysisRun.Answer(null, IsError: true), times), .. answers.Skip(1)]));
        }
    }

    [Fact]
    public async Task EveryShownMetric_OfAHealthyVersion_HasAValue()
    {
        var shown = (await AllAsync()).Where(analysis => analysis.IsShown).ToList();

        Assert.NotEmpty(shown);
        foreach (var analysis in shown)
        {
            var answers = await analysis.Run.AnswersAsync(prometheus, analysis.BeginFor(Behaviour.Healthy));
            Assert.All(answers, answer => Assert.InRange(answer.Value!.Value, 0.01, 0.5));
        }
    }

    // A range that takes in its left edge, or not, has one sample more or less: the answer is the same a second to either side.
    [Fact]
    public async Task Answers_DoNotDepend_OnTheLeftEdgeOfTheirRanges()
    {
        foreach (var analysis in await DecidingAsync())
        {
            var edge = SyntheticSeries.BeginOf(Behaviour.SlowBurn) + 900;

            var values = await prometheus.AskAsync(analysis.Run.Query, edge, 1, 2);

            Assert.Equal(values[0]!.Value, values[1]!.Value, values[0]!.Value / 1000);
        }
    }

    private async Task DecideAsync(DeploymentPlan plan, Behaviour behaviour, MissingMeasurement? noData)
    {
        var analyses = PlannedAnalysis.In(plan).Where(analysis => !analysis.IsShown).ToList();
        var verdicts = new List<string>();
        foreach (var analysis in analyses)
        {
            verdicts.Add($"{analysis.Name}: {await VerdictAsync(analysis, behaviour)}");
        }

        Assert.NotEmpty(verdicts);
        Assert.Equal(analyses.Select(analysis => $"{analysis.Name}: {analysis.Asked(behaviour, noData)}"), verdicts);
    }

    private async Task<string> VerdictAsync(PlannedAnalysis analysis, Behaviour behaviour) =>
        analysis.Run.Verdict(await analysis.Run.AnswersAsync(prometheus, analysis.BeginFor(behaviour)));

    private static async Task<IReadOnlyList<PlannedAnalysis>> AllAsync() => PlannedAnalysis.In(await Released.OfAsync(SyntheticPrometheus.Stack));

    private static async Task<IReadOnlyList<PlannedAnalysis>> DecidingAsync() => [.. (await AllAsync()).Where(analysis => !analysis.IsShown)];
}
