using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>Humanline's document, row by row, on the workflow that deploys.</summary>
public sealed class HumanlineDeliveryTests
{
    private static readonly WorkflowView s_deploy = WorkflowView.Of("humanline", "deploy.yml");

    [Fact, Trait("Requirement", "HL-W21")]
    public void Deploy_OfTheRepository_StandsAtItsPath() => Assert.Equal("Deploy", s_deploy.Name);

    [Fact, Trait("Requirement", "HL-W22")]
    public void Deploy_OnPush_ToMain() => Assert.Equal(["main"], s_deploy.Trigger("push", "branches"));

    [Fact, Trait("Requirement", "HL-W23")]
    public void Deploy_OnRelease_WhenItIsPublished() => Assert.Equal(["published"], s_deploy.Trigger("release", "types"));

    [Fact, Trait("Requirement", "HL-W24")]
    public void Deploy_ByHand_AsksWhere() =>
        Assert.Equal(["staging", "production"], WorkflowView.List(s_deploy.On["workflow_dispatch"]!["inputs"]!["environment"]!["options"]));

    [Fact, Trait("Requirement", "HL-W25")]
    public void Validation_Runs_CriticalTestsAndBandit()
    {
        s_deploy.Job("validate").Runs("pytest tests/unit/test_onboarding_schemas.py -x");
        s_deploy.Job("validate").Runs("bandit -r . -ll");
    }

    [Fact, Trait("Requirement", "HL-W26")]
    public void Build_Package_IsKept()
    {
        s_deploy.Job("build").Runs("uv export --no-dev > requirements-prod.txt");
        s_deploy.Job("build").Runs("tar -czf app.tar.gz --exclude=tests .");
        Assert.Equal("app.tar.gz", s_deploy.Job("build").Uses("actions/upload-artifact").With("path"));
    }

    [Fact, Trait("Requirement", "HL-W27")]
    public void Staging_IsDeployed_FromPushesAndByHand() => Assert.Equal(
        ("staging", "github.event_name == 'push' || github.event_name == 'workflow_dispatch'"),
        (s_deploy.Job("staging").Environment, s_deploy.Job("staging").If));

    [Fact, Trait("Requirement", "HL-W28")]
    public void Production_IsDeployed_FromReleasesAndByHand() => Assert.Equal(
        (
            "production",
            "!cancelled() && !failure() && (github.event_name == 'release'"
            + " || github.event_name == 'workflow_dispatch' && inputs.environment == 'production')"
        ),
        (s_deploy.Job("production").Environment, s_deploy.Job("production").If));

    [Fact, Trait("Requirement", "HL-W29")]
    public void Production_FailedDeployment_IsRolledBack() => Assert.Equal(
        "failure() && needs.production.result == 'failure' && needs.production.outputs.released == 'true'", s_deploy.Job("rollback").If);

    [Fact, Trait("Requirement", "HL-W30")]
    public void Flow_FromTestsToRollback_IsTheDocuments()
    {
        Assert.Equal(
            [
                "wait-for-checks -> validate", "validate -> build", "build -> staging", "validate -> production", "staging -> production",
                "production -> rollback",
            ],
            s_deploy.Edges);
        Assert.Equal(["Wait for Test", "Wait for Security"], s_deploy.Job("wait-for-checks").Steps.Select(step => step.Name));
        Assert.True(s_deploy.Job("staging").Place("release.sh staging") < s_deploy.Job("staging").Place("smoke-tests.sh staging"));
        Assert.Equal("Tell devops", s_deploy.Job("rollback").Steps[^1].Name);
    }

    [Fact, Trait("Requirement", "HL-W31")]
    public void Production_Rejected_EndsTheRun() => Assert.All(
        s_deploy.Jobs.Where(job => job.Needs.Contains("production")), job => Assert.Contains("outputs.released == 'true'", job.If, StringComparison.Ordinal));
}
