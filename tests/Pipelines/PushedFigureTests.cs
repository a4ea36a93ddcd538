using Slipway.Delivery.Releases;
using Slipway.Pipelines.Measuring;
using Slipway.Pipelines.Own;
using Slipway.Signals.Metrics;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>What steps are said to push, beside the script that does it.</summary>
public sealed class PushedFigureTests
{
    private const string Script = ".github/scripts/push-figures.py";

    [Fact]
    public void Figures_ThatStepsAreSaidToPush_AreInTheScript()
    {
        var script = Products.FilesOf("brain-gateway")[Script];
        var pushed = Products.All.SelectMany(PushedFigures.Of).Select(figure => figure.Metric.Name).Distinct().ToList();

        Assert.Equal(PipelineMetrics.Source.Metrics.Count, pushed.Count);
        Assert.All(pushed, name => Assert.Contains($"\"{name}\"", script, StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_OfSlipwaysOwnWorkflows_AreThoseOfReleasesAndOfDrills() => Assert.All(
        OwnFigures.Metrics.Except(DeliveryFigures.Metrics),
        metric => Assert.Contains($"{metric.Name} %s", Repository.Read(".github/scripts/drill.sh"), StringComparison.Ordinal));

    [Fact]
    public void Vulnerabilities_OfEveryProduct_AreCountedBySomeJob() => Assert.All(
        Products.All,
        product => Assert.Contains(PushedFigures.Of(product), figure => figure.Metric == PipelineMetrics.Vulnerabilities));

    [Fact]
    public void LoadTest_OfBrainGateway_RunsEveryWeekAndItsTimesArePushed()
    {
        var workflow = WorkflowView.Of("brain-gateway", "load-test.yml");

        Assert.Equal("0 3 * * 1", workflow.On["schedule"]![0]!["cron"]!.ToString());
        workflow.Job("load").Runs("k6 run performance_tests/load_test.js --summary-export load-results.json");
        Assert.Contains(PushedFigures.Of(Products.All.Single(product => product.Name == "brain-gateway")), figure =>
            figure.Metric == PipelineMetrics.LoadTestDuration && figure.Workflow == ".github/workflows/load-test.yml");
    }
}
