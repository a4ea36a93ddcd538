using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>PiWardrive's document, row by row, on what is generated: what has to hold, and who is told.</summary>
public sealed class PiwardriveMeasuringTests
{
    private const string Product = "piwardrive";

    private static readonly JobView s_validation = WorkflowView.Of(Product, "deploy-staging.yml").Job("performance");
    private static readonly WorkflowView s_performance = WorkflowView.Of(Product, "performance-monitoring.yml");

    [Fact, Trait("Requirement", "PW-D07")]
    public void Staging_DatabaseSlowerThanAHundredMilliseconds_StopsTheValidation()
    {
        Assert.True(s_validation.Place("python -m pytest tests/performance/ -v") < s_validation.Place("hold-objectives.sh staging performance"));
        Assert.Equal("staging", s_validation.Environment);
        Assert.Equal("${{ vars.PUSHGATEWAY_URL }}", s_validation.Runs("bash .github/scripts/hold-objectives.sh staging performance").Variable("PROMETHEUS_URL"));

        var script = Products.FilesOf(Product)[".github/scripts/hold-objectives.sh"].Split('\n');
        Assert.Contains(script, line => line.Replace("objectives=(", "", StringComparison.Ordinal).TrimStart().StartsWith(
            "'staging|performance|database-query-time of database|>|0.1|histogram_quantile(0.95, ", StringComparison.Ordinal));
    }

    [Fact, Trait("Requirement", "PW-A11")]
    public void Performance_Results_AreToldOnThePullRequestThatBroughtThem()
    {
        var regression = s_performance.Job("regression");
        var comment = regression.Step("Tell the pull request");

        Assert.Equal("always() && github.event_name == 'push'", comment.If);
        Assert.Equal(("Performance", "quick=quick-results.json;load=load-results.json"), (comment.Variable("HEADING"), comment.Variable("LOAD")));
        Assert.Contains("gh pr comment \"$number\"", comment.Script, StringComparison.Ordinal);
        Assert.Equal("write", regression.Permission("pull-requests"));
    }

    [Fact]
    public void Proof_OfPerformance_SaysWhatWasMeasured() =>
        Assert.Equal("quick=quick-results.json;load=load-results.json", s_performance.Job("load").Step("Prove: performance").Variable("LOAD"));

    [Theory]
    [InlineData("daily", "0 7 * * *", "alerts,performance,deployments")]
    [InlineData("weekly", "0 7 * * 1", "alerts,performance,deployments,coverage")]
    [Trait("Requirement", "PW-A09")]
    public void Summary_ByMail_IsSentAgainAndAgain(string digest, string schedule, string topics)
    {
        var workflow = WorkflowView.Of(Product, $"digest-{digest}.yml");
        var told = workflow.Job("production").Step("Tell mail");
        var script = Products.FilesOf(Product)[".github/scripts/digest.sh"].Split('\n').Select(line => line.TrimStart());

        Assert.Equal($$"""[{"cron":"{{schedule}}"}]""", workflow.On["schedule"]!.ToJsonString());
        Assert.Equal(["bash .github/scripts/digest.sh " + digest + " production >digest.txt"], workflow.Job("production").Step("Sum up").Lines);
        Assert.Equal(("devops@piwardrive.example", "${{ secrets.EMAIL_PASSWORD }}"), (told.Variable("TO"), told.Variable("PASSWORD")));
        Assert.Equal(
            topics.Split(','),
            script.Where(line => line.StartsWith($"'{digest}|staging|", StringComparison.Ordinal)).Select(line => line.Split('|')[2]).Distinct());
    }
}
