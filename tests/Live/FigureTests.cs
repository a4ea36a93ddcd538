using Slipway.Signals.Metrics;
using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The figures that leave the pipelines: the step that is generated, and what its script pushes.</summary>
[Trait("Script", ".github/scripts/push-figures.py")]
public sealed class FigureTests : IDisposable
{
    private const string Script = ".github/scripts/push-figures.py";

    private readonly ScriptRun _run = new(Products.FilesOf("brain-gateway"));
    private readonly LoopbackServer _server = new(request => request switch
    {
        _ when request.Contains("status=completed", StringComparison.Ordinal) =>
            """
            {"workflow_runs": [{"conclusion": "failure", "event": "push"}, {"conclusion": "failure", "event": "pull_request"},
            {"conclusion": "success", "event": "push"}, {"conclusion": "success", "event": "push"}]}
            """,
        _ when request.Contains("status=success", StringComparison.Ordinal) => """{"total_count": 40}""",
        _ when request.Contains("status=failure", StringComparison.Ordinal) => """{"total_count": 8}""",
        _ => "",
    });

    private readonly Dictionary<string, string> _environment;

    public FigureTests() => _environment = new(StringComparer.Ordinal)
    {
        ["PRODUCT"] = "shop",
        ["WORKFLOW"] = "ci.yml",
        ["JOB"] = "ci.yml-test",
        ["RUNS"] = "failed",
        ["RESULTS"] = "success",
        ["PUSHGATEWAY_URL"] = _server.Url,
        ["PUSHGATEWAY_PASSWORD"] = "secret-of-pushing",
        ["GH_TOKEN"] = "none",
        ["GITHUB_API_URL"] = _server.Url,
        ["GITHUB_REPOSITORY"] = "demo/shop",
        ["GITHUB_REF_NAME"] = "main",
    };

    public void Dispose()
    {
        _run.Dispose();
        _server.Dispose();
    }

    [Fact]
    public void Coverage_OfThePipeline_IsPushedFromItsReport() => Assert.Equal(
        "brain-unit=brain/coverage.xml", WorkflowView.Of("brain-gateway", "ci-cd.yml").Job("test-brain").Step("Push the figures").Variable("COVERAGE"));

    [Fact, Trait("Requirement", "BG-M05")]
    public void ImageSizes_OfThePipeline_ArePushedWhereImagesAreBuilt() => Assert.Equal(
        "${{ matrix.image }}", WorkflowView.Of("brain-gateway", "ci-cd.yml").Job("build").Step("Push the figures").Variable("IMAGES"));

    [Fact]
    public void Step_OfEveryJobWithSource_RunsWhateverHappenedAndFailsNothing()
    {
        var steps = Products.All
            .SelectMany(product => product.Pipeline.Workflows.Select(workflow => new WorkflowView(Products.Workflow(product.Name, workflow.Path))))
            .SelectMany(workflow => workflow.Jobs)
            .Where(job => job.Steps.Any(step => step.Uses?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true))
            .Select(job => job.Step("Push the figures"));

        Assert.All(steps, step => Assert.StartsWith("always() && github.event_name != 'pull_request'", step.If, StringComparison.Ordinal));
    }

    [Fact]
    public void Push_OfTestsCoverageAndVulnerabilities_HasTheirFigures()
    {
        _run.Change("results.xml", """<testsuites><testsuite failures="1" errors="2" time="12.5"/></testsuites>""");
        _run.Change("coverage.xml", """<coverage line-rate="0.875"/>""");
        _run.Change("coverage.out", "mode: atomic\na.go:1.1,2.2 3 1\na.go:3.1,4.2 1 0\n");
        _run.Change("trivy.sarif", """
            {"runs": [{"tool": {"driver": {"rules": [{"id": "A", "properties": {"security-severity": "9.8"}},
              {"id": "B", "properties": {"security-severity": "5.0"}}]}}, "results": [{"ruleId": "A"}, {"ruleId": "B"}, {"ruleId": "B"}]}]}
            """);
        _environment["SUITES"] = "unit=results.xml;missing=none.xml";
        _run.Change("lcov.info", "SF:a.js\nLF:8\nLH:6\nend_of_record\nSF:b.js\nLF:2\nLH:2\nend_of_record\n");
        _environment["COVERAGE"] = "unit=coverage.xml;go=coverage.out;web=lcov.info";

        var (_, text) = Run();

        var (request, authorization, body) = Assert.Single(_server.Asked);
        Assert.Equal("POST /metrics/job/pipeline/product/shop/step/ci.yml-test", request);
        Assert.Equal("Basic " + Convert.ToBase64String("pipeline:secret-of-pushing"u8), authorization);
        Assert.Equal(
            """
            ci_test_failures{suite="unit"} 3
            ci_test_duration_seconds{suite="unit"} 12.5
            ci_coverage_percent{suite="unit"} 87.5
            ci_coverage_percent{suite="go"} 75
            ci_coverage_percent{suite="web"} 80
            ci_open_vulnerabilities{severity="critical"} 1
            ci_open_vulnerabilities{severity="high"} 0
            ci_open_vulnerabilities{severity="medium"} 2
            ci_open_vulnerabilities{severity="low"} 0

            """,
            body);
        Assert.DoesNotContain("secret-of-pushing", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Push_OfAFailedRun_CountsTheFailuresInARow()
    {
        _environment["RESULTS"] = "failure";

        Run();

        Assert.Equal("POST /metrics/job/pipeline/product/shop/step/ci.yml", _server.Asked[^1].Request);
        Assert.Equal(
            """
            ci_consecutive_failures{workflow="ci.yml"} 2
            ci_test_success_ratio{workflow="ci.yml"} 0.5
            ci_workflow_runs_total{workflow="ci.yml",conclusion="success"} 40
            ci_workflow_runs_total{workflow="ci.yml",conclusion="failure"} 9

            """,
            _server.Asked[^1].Body);
    }

    [Fact]
    public void Push_OfTheLastJobAfterSuccess_HasNoFailureInARow()
    {
        _environment["RUNS"] = "last";
        _environment["RESULTS"] = "success\nTest on failure: success";

        Run();

        Assert.StartsWith("ci_consecutive_failures{workflow=\"ci.yml\"} 0\n", _server.Asked[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Push_OfLoadTestsAndImages_HasTheirFigures()
    {
        _run.StandIn("docker", "echo 1048576");
        _run.Change("k6.json", """{"metrics": {"http_req_duration": {"p(95)": 512.5}}}""");
        _run.Change("locust.json", "log line\n" + """[{"response_times": {"100": 90, "2000": 10}}]""");
        _environment["LOAD"] = "k6=k6.json;locust=locust.json";
        _environment["IMAGES"] = "web";

        Run();

        Assert.Equal(
            """
            ci_image_size_bytes{image="web"} 1048576
            perf_response_time_seconds{scenario="k6",percentile="95"} 0.5125
            perf_response_time_seconds{scenario="locust",percentile="95"} 2

            """,
            Assert.Single(_server.Asked).Body);
    }

    [Fact]
    public void Push_OfWhatASuiteUsedAndWhatBecameSlower_HasTheirFigures()
    {
        _run.Change("usage.txt", "Command exited with non-zero status 1\n12.5 1.5 2048\n");
        _run.Change("now.json", """[{"response_times": {"550": 100}}]""");
        _run.Change("before.json", """[{"response_times": {"500": 100}}]""");
        _environment["USAGE"] = "unit=usage.txt";
        _environment["REGRESSION"] = "load=now.json:before.json;first=now.json:none.json";

        Run();

        Assert.Equal(
            """
            ci_test_cpu_seconds{suite="unit"} 14
            ci_test_memory_bytes{suite="unit"} 2097152
            perf_regression_ratio{scenario="load"} 0.1

            """,
            Assert.Single(_server.Asked).Body);
    }

    [Fact]
    public void Findings_InFoldersAndOfSeveralScanners_AreCountedTogether()
    {
        const string Found = """{"runs": [{"tool": {"driver": {"rules": [{"id": "A", "properties": {"security-severity": "7.5"}}]}}, "results": [{"ruleId": "A"}]}]}""";
        _run.Change("trivy.sarif", Found);
        _run.Change("codeql-results/python.sarif", Found);

        Run();

        Assert.Contains("ci_open_vulnerabilities{severity=\"high\"} 2\n", Assert.Single(_server.Asked).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_InTheScript_AreThoseThatQueriesRead()
    {
        var known = PipelineMetrics.Source.Metrics.Select(metric => metric.Name).ToHashSet(StringComparer.Ordinal);
        var written = Products.FilesOf("brain-gateway")[Script].Split('"').Where(word => word.StartsWith("ci_", StringComparison.Ordinal)
            || word.StartsWith("perf_", StringComparison.Ordinal));

        Assert.Subset(known, written.ToHashSet(StringComparer.Ordinal));
    }

    private (int ExitCode, string Text) Run() => _run.Execute("python3", Script, _environment);
}
