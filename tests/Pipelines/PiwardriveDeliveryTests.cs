using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>PiWardrive's document, row by row, on what is generated: staging and production.</summary>
public sealed class PiwardriveDeliveryTests
{
    private const string Product = "piwardrive";

    private static readonly WorkflowView s_staging = WorkflowView.Of(Product, "deploy-staging.yml");
    private static readonly WorkflowView s_production = WorkflowView.Of(Product, "deploy-production.yml");

    [Fact, Trait("Requirement", "PW-W02")]
    public void Staging_OfTheRepository_StandsAtItsPath() => Assert.Equal("Deploy to Staging", s_staging.Name);

    [Fact, Trait("Requirement", "PW-W03")]
    public void Production_OfTheRepository_StandsAtItsPath() => Assert.Equal("Deploy to Production", s_production.Name);

    [Fact, Trait("Requirement", "PW-W26")]
    public void Staging_OnPush_ToDevelop() => Assert.Equal(["develop"], s_staging.Trigger("push", "branches"));

    [Fact, Trait("Requirement", "PW-W27")]
    public void Staging_CanBeDeployed_ByHand() => Assert.True(s_staging.On.ContainsKey("workflow_dispatch"));

    [Fact, Trait("Requirement", "PW-W28")]
    public void Staging_Jobs_StandInTheirOrder() => Assert.Equal(
        ["build -> deploy", "deploy -> health", "health -> integration", "integration -> performance", "performance -> notify"], s_staging.Edges);

    [Fact, Trait("Requirement", "PW-W29")]
    public void Staging_Outcome_IsToldInAnyCase()
    {
        Assert.Equal("always()", s_staging.Job("notify").If);
        Assert.Equal("${{ secrets.SLACK_WEBHOOK_URL }}", s_staging.Job("notify").Step("Tell team").Variable("WEBHOOK"));
    }

    [Fact, Trait("Requirement", "PW-W30")]
    public void Production_Starts_OnAPublishedRelease() =>
        Assert.Equal("""{"types":["published"]}""", s_production.On["release"]!.ToJsonString());

    [Fact, Trait("Requirement", "PW-W31")]
    public void Production_ByHand_AsksForTheVersion() =>
        Assert.Equal("true", s_production.On["workflow_dispatch"]!["inputs"]!["version"]!["required"]!.ToString());

    [Fact, Trait("Requirement", "PW-W32")]
    public void Production_Jobs_StandInTheirOrder()
    {
        Assert.Equal(
            [
                "staging -> security", "security -> build", "build -> deploy", "deploy -> validate", "deploy -> rollback",
                "validate -> rollback", "validate -> notify", "rollback -> notify",
            ],
            s_production.Edges);
        Assert.Equal(
            "failure() && (needs.deploy.result == 'failure' || needs.validate.result == 'failure') && needs.deploy.outputs.released == 'true'",
            s_production.Job("rollback").If);
    }

    [Fact, Trait("Requirement", "PW-W33")]
    public void Production_Outcome_GoesToSlackAndMail()
    {
        var mail = s_production.Job("notify").Step("Tell mail");

        Assert.Equal("always()", s_production.Job("notify").If);
        Assert.Equal(("devops@piwardrive.example", "smtp.gmail.com", "587"), (mail.Variable("TO"), mail.Variable("SERVER"), mail.Variable("PORT")));
        Assert.Equal("${{ secrets.SLACK_WEBHOOK_URL }}", s_production.Job("notify").Step("Tell team").Variable("WEBHOOK"));
    }

    [Fact, Trait("Requirement", "PW-T01")]
    public void Staging_Tests_AreThoseOfTheDocument()
    {
        s_staging.Job("integration").Runs("python -m pytest tests/staging/ -v -m staging");
    }

    [Fact, Trait("Requirement", "PW-T03")]
    public void MetricsHelper_OfTheProduct_IsItsOwn() => Assert.DoesNotContain("tests/utils/metrics.py", Products.FilesOf(Product).Keys);

    [Fact, Trait("Requirement", "PW-K06")]
    public void BlueGreenDeployment_TakesTheVersion()
    {
        var step = s_production.Job("deploy").Runs("bash scripts/blue_green_deployment.sh \"$VERSION\"");

        Assert.Equal("${{ inputs.version || github.ref_name }}", step.Variable("VERSION"));
        Assert.Contains("release.sh\" production \"$@\"", Products.FilesOf(Product)["scripts/blue_green_deployment.sh"], StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "PW-K07")]
    public void RollbackDeployment_GoesToTheVersionOrTheLastGoodOne()
    {
        s_production.Job("rollback").Runs("bash scripts/rollback_deployment.sh");
        Assert.Contains("roll-back.sh\" production \"$@\"", Products.FilesOf(Product)["scripts/rollback_deployment.sh"], StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "PW-K08")]
    public void DeployStaging_IsTheScriptOfTheDocument() => s_staging.Job("deploy").Runs("bash scripts/deploy_staging.sh");

    [Fact, Trait("Requirement", "PW-R01")]
    public void Production_Rollback_ActsWithoutAReviewer() => Assert.Equal("production-rollback", s_production.Job("rollback").Environment);

    [Fact, Trait("Requirement", "PW-M02")]
    public void Coverage_BelowTheFloor_Fails() => s_staging.Job("build").Runs("coverage report --fail-under=80");
}
