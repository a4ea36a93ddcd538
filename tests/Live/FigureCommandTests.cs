using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>What the script of the figures does besides pushing: it shows them.</summary>
public sealed class FigureCommandTests : IDisposable
{
    private readonly ScriptRun _run = new(Products.FilesOf("brain-gateway"));
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Show_ForEvidence_IsWhatWasMeasuredAsJson()
    {
        _run.Change("coverage.xml", """<coverage line-rate="0.875"/>""");
        _run.Change("measured.txt", "slowest request=0.31 s\n");
        _environment["COVERAGE"] = "unit=coverage.xml";

        var (exitCode, text) = Run("show");

        Assert.Equal((0, """{"slowest request": "0.31 s", "ci_coverage_percent{suite=\"unit\"}": "87.5"}""" + "\n"), (exitCode, text));
    }

    private (int ExitCode, string Text) Run(string command) => _run.Execute("python3", ".github/scripts/push-figures.py", _environment, command);
}
