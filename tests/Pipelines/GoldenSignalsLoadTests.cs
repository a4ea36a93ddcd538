using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>GoldenSignalsAI's document, row by row, on what is generated: the load that its tests make.</summary>
public sealed class GoldenSignalsLoadTests
{
    private const string Product = "goldensignals";

    [Fact, Trait("Requirement", "GS-T03")]
    public void LocustFile_StandsAtItsPath_AndHoldsTheObjectives()
    {
        var lines = Products.FilesOf(Product)["tests/performance/locustfile.py"].Split('\n');

        Assert.Contains("    if total.get_response_time_percentile(0.95) > 500:", lines);
        Assert.Contains("    if total.fail_ratio > 0.01:", lines);
    }

    [Fact, Trait("Requirement", "GS-T04")]
    public void LocustFile_Personas_AreThreeWithTheirWeights()
    {
        var lines = Products.FilesOf(Product)["tests/performance/locustfile.py"].Split('\n');

        Assert.Equal(
            ["class Regular(HttpUser):    weight = 6", "class Power(HttpUser):    weight = 2", "class Mobile(HttpUser):    weight = 2"],
            lines.Zip(lines.Skip(1)).Where(pair => pair.First.StartsWith("class ", StringComparison.Ordinal)).Select(pair => pair.First + pair.Second));
    }
}
