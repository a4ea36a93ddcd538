using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>The steps of GoldenSignalsAI's way to production that its pipeline takes itself.</summary>
public sealed class GoldenSignalsStepTests
{
    private static readonly JobView s_production = WorkflowView.Of("goldensignals", "cd.yml").Job("production");

    // The cluster does the first steps of the document's six: the backup, the canary, and all of the traffic.
    [Fact, Trait("Requirement", "GS-D08")]
    public void Production_Steps_StandInTheirOrder()
    {
        string[] steps = ["release.sh production", "monitor-canary.sh", "gh release create", "create-invalidation"];
        var places = steps.Select(s_production.Place).ToList();

        Assert.Equal(places.Order(), places);
        Assert.False(s_production.Has("start-backup-job"));
    }

    [Fact, Trait("Requirement", "GS-D06")]
    public void Production_Job_MakesTheGithubRelease()
    {
        Assert.Equal("write", s_production.Permission("contents"));
        Assert.Contains("gh release create \"r$NUMBER\" --target \"$COMMIT\"", s_production.Step("Create the GitHub release").Script, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "GS-D07")]
    public void Production_Job_ClearsTheCdn()
    {
        var step = s_production.Step("Invalidate the CDN's cache");

        Assert.Equal("${{ secrets.CLOUDFRONT_DISTRIBUTION_ID }}", step.Variable("CLOUDFRONT_DISTRIBUTION_ID"));
        Assert.Equal("aws cloudfront create-invalidation --cli-input-json \"file://$RUNNER_TEMP/invalidation.json\"", step.Lines[^1]);
        Assert.Contains("DistributionId: env.CLOUDFRONT_DISTRIBUTION_ID", step.Script, StringComparison.Ordinal);
        Assert.Contains("Items: [\"/*\"]", step.Script, StringComparison.Ordinal);
    }
}
