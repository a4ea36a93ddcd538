using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>Autonomica's document, row by row, on what is generated: deployments and the automated rollback.</summary>
public sealed class AutonomicaDeliveryTests
{
    private const string Product = "autonomica";

    private static readonly WorkflowView s_staging = WorkflowView.Of(Product, "deploy-staging.yml");
    private static readonly WorkflowView s_production = WorkflowView.Of(Product, "deploy-production.yml");
    private static readonly WorkflowView s_rollback = WorkflowView.Of(Product, "automated-rollback.yml");

    [Fact, Trait("Requirement", "AU-K01")]
    public void Frontend_RunsOn_Vercel() => Assert.True(s_production.Job("deploy").Has("vercel deploy --prod --yes"));

    [Fact, Trait("Requirement", "AU-K02")]
    public void BackendAndWorker_RunOn_Railway()
    {
        Assert.True(s_production.Job("deploy").Has("railway up --service backend --environment production"));
        Assert.True(s_production.Job("deploy").Has("railway up --service worker --environment production"));
    }

    [Fact, Trait("Requirement", "AU-M01")]
    public void Coverage_OfTheBackend_IsEightyPercentAtLeast() =>
        Assert.True(WorkflowView.Of(Product, "ci-cd-pipeline.yml").Job("test-and-quality").Has("coverage report --fail-under=80"));

    [Fact, Trait("Requirement", "AU-W09")]
    public void Staging_OfTheRepository_StandsAtItsPath() => Assert.Equal("Deploy to Staging", s_staging.Name);

    [Fact, Trait("Requirement", "AU-W10")]
    public void Staging_Starts_OnDevelopAndByHand()
    {
        Assert.Equal(["push", "workflow_dispatch"], s_staging.On.Select(trigger => trigger.Key));
        Assert.Equal(["develop"], s_staging.Trigger("push", "branches"));
    }

    [Fact, Trait("Requirement", "AU-W11")]
    public void Staging_Job_StandsInItsEnvironment() =>
        Assert.Equal(("deploy", "staging"), (s_staging.Job("deploy").Name, s_staging.Job("deploy").Environment));

    [Fact, Trait("Requirement", "AU-W12")]
    public void Staging_Components_FollowTheOrder() => AssertOrder(s_staging.Job("deploy"));

    [Fact, Trait("Requirement", "AU-W13")]
    public void Production_OfTheRepository_StandsAtItsPath() => Assert.Equal("Deploy to Production", s_production.Name);

    [Fact, Trait("Requirement", "AU-W14")]
    public void Production_Starts_OnMainAndByHand()
    {
        Assert.Equal(["push", "workflow_dispatch"], s_production.On.Select(trigger => trigger.Key));
        Assert.Equal(["main"], s_production.Trigger("push", "branches"));
    }

    [Fact, Trait("Requirement", "AU-W15")]
    public void Production_Job_StandsInItsEnvironment() =>
        Assert.Equal(("deploy", "production"), (s_production.Job("deploy").Name, s_production.Job("deploy").Environment));

    [Fact, Trait("Requirement", "AU-W16")]
    public void Production_Components_FollowTheOrder() => AssertOrder(s_production.Job("deploy"));

    [Fact, Trait("Requirement", "AU-W20")]
    public void Deployments_OfTheBranches_GoToTheirEnvironments() => Assert.Equal(
        [("develop", "staging"), ("main", "production")],
        new[] { s_staging, s_production }.Select(workflow => (workflow.Trigger("push", "branches").Single(), workflow.Job("deploy").Environment!)));

    [Fact, Trait("Requirement", "AU-W21")]
    public void Flow_OfACommit_WaitsForTheChecks() => Assert.All([s_staging, s_production], workflow =>
    {
        Assert.Equal(["wait-for-checks -> deploy"], workflow.Edges);
        Assert.Equal("ci-cd-pipeline.yml", workflow.Job("wait-for-checks").Step("Wait for CI/CD Pipeline").Variable("WORKFLOW"));
    });

    [Fact, Trait("Requirement", "AU-W22")]
    public void Rollback_OfTheRepository_StandsAtItsPath() => Assert.Equal("Automated Rollback", s_rollback.Name);

    [Fact, Trait("Requirement", "AU-W23")]
    public void Rollback_Service_IsChosen() => AssertChoice("service", "all", "frontend", "backend", "worker");

    [Fact, Trait("Requirement", "AU-W24")]
    public void Rollback_Trigger_IsChosen() =>
        AssertChoice("trigger", "health_check_failure", "performance_degradation", "security_issue", "manual");

    [Fact, Trait("Requirement", "AU-W25")]
    public void Rollback_Begins_WithTheAssessment() => Assert.Equal("Assess Situation", s_rollback.Job("assess_situation").Name);

    [Fact, Trait("Requirement", "AU-W26")]
    public void Assessment_Endpoints_AreEachAsked()
    {
        var step = s_rollback.Job("assess_situation").Runs("bash scripts/assess-health.sh");
        Assert.All(["FRONTEND_URL", "BACKEND_URL", "WORKER_URL"], name => Assert.StartsWith("https://", step.Variable(name), StringComparison.Ordinal));
        var script = Products.FilesOf(Product)["scripts/assess-health.sh"].Split('\n');
        Assert.Equal(
            ["  'frontend|FRONTEND_URL|/api/health|critical'", "  'backend|BACKEND_URL|/health|critical'", "  'worker|WORKER_URL|/health|not critical'"],
            script.SkipWhile(line => line != "endpoints=(").Skip(1).TakeWhile(line => line != ")"));
        Assert.Contains(script, line => line.Contains("curl -f ", StringComparison.Ordinal));
    }

    [Theory, Trait("Requirement", "AU-X09")]
    [InlineData("immediate", "!cancelled() && (inputs.trigger == 'health_check_failure' || inputs.trigger == 'security_issue')")]
    [InlineData("fast", "!cancelled() && inputs.trigger == 'performance_degradation'")]
    [InlineData("gradual", "!cancelled() && inputs.trigger == 'manual'")]
    public void Rollback_Strategy_ActsOnWhatIsReportedForIt(string strategy, string condition) =>
        Assert.Equal((condition, "production-rollback"), (s_rollback.Job(strategy).If, s_rollback.Job(strategy).Environment));

    [Fact, Trait("Requirement", "AU-X05")]
    public void Frontend_OnVercel_IsAPreviewUntilProduction()
    {
        Assert.Equal(
            "url=$(vercel deploy --yes)\nvercel alias set \"$url\" staging.autonomica.app\n", s_staging.Job("deploy").Step("Deploy frontend").Script);
        Assert.Equal("vercel deploy --prod --yes", s_production.Job("deploy").Step("Deploy frontend").Script);
    }

    [Fact, Trait("Requirement", "AU-R27")]
    public void Rollback_OfTheFrontend_IsVercels() =>
        s_rollback.Job("fast").Runs("go_back frontend autonomica-frontend vercel rollback --yes");

    [Fact, Trait("Requirement", "AU-R28")]
    public void Rollback_OfTheBackend_GoesThroughRailwaysApi()
    {
        var step = s_rollback.Job("fast").Runs(
            "go_back backend autonomica-api bash \"$GITHUB_WORKSPACE/.github/scripts/roll-back-hosted.sh\" backend production");

        Assert.Equal("${{ secrets.RAILWAY_TOKEN }}", step.Variable("RAILWAY_TOKEN"));
    }

    private static void AssertOrder(JobView deploy)
    {
        Assert.True(deploy.Place("railway up --service backend") < deploy.Place("railway up --service worker"));
        Assert.True(deploy.Place("railway up --service worker") < deploy.Place("vercel deploy"));
    }

    private static void AssertChoice(string name, params string[] choices)
    {
        var input = s_rollback.On["workflow_dispatch"]!["inputs"]![name]!;
        Assert.Equal(("true", "choice"), (input["required"]!.ToString(), input["type"]!.ToString()));
        Assert.Equal(choices, WorkflowView.List(input["options"]));
    }
}
