using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The floor under the coverage of all jobs, on reports as coverage and Jest write them.</summary>
[Trait("Script", Script)]
public sealed class CoverageFloorTests : IDisposable
{
    private const string Script = ".github/scripts/coverage-floor.py";

    private readonly ScriptRun _run = new(Products.All.Select(product => Products.FilesOf(product.Name)).First(files => files.ContainsKey(Script)));

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("0.8", 0)]
    [InlineData("0.7999", 1)]
    [InlineData("1", 0)]
    [InlineData("0", 1)]
    public void Coverage_IsHeldToTheFloor(string rate, int expected)
    {
        _run.Change("reports/unit/coverage.xml", $"<coverage line-rate=\"{rate}\"/>");

        Assert.Equal(expected, Hold().ExitCode);
    }

    [Fact]
    public void Reports_OfWhichOneLiesBelow_AreAllShownBeforeItFails()
    {
        _run.Change("reports/a/coverage.xml", """<coverage line-rate="0.5"/>""");
        _run.Change("reports/b/coverage.xml", """<coverage line-rate="0.875"/>""");

        Assert.Equal(
            (1, "reports/a/coverage.xml: 50.0 %, at least 80 %\nreports/b/coverage.xml: 87.5 %, at least 80 %\n::error::coverage lies below the floor\n"),
            Hold());
    }

    [Fact]
    public void Folder_WithoutAReport_Fails() => Assert.Equal((1, "::error::there is no coverage report in reports\n"), Hold());

    [Theory]
    [InlineData("<coverage line-rate=")]
    [InlineData("<testsuites/>")]
    [InlineData("<coverage line-rate=\"high\"/>")]
    public void Report_ThatIsNone_FailsWithItsName(string report)
    {
        _run.Change("reports/coverage.xml", report);

        Assert.Equal((1, "::error::reports/coverage.xml is no coverage report\n"), Hold());
    }

    private (int ExitCode, string Text) Hold() =>
        _run.Execute("python3", Script, new Dictionary<string, string>(StringComparer.Ordinal) { ["FLOOR"] = "80" }, "reports");
}
