using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>GoldenSignalsAI's document, row by row, on what is generated: delivery, nightly scans and scripts.</summary>
public sealed class GoldenSignalsDeliveryTests
{
    private const string Product = "goldensignals";

    private static readonly WorkflowView s_cd = WorkflowView.Of(Product, "cd.yml");
    private static readonly WorkflowView s_security = WorkflowView.Of(Product, "security.yml");

    [Fact, Trait("Requirement", "GS-W31")]
    public void Cd_OfTheRepository_StandsAtItsPath() => Assert.Equal("CD", s_cd.Name);

    [Fact, Trait("Requirement", "GS-W32")]
    public void Cd_Follows_OnlySuccessfulPushesToMain()
    {
        Assert.Equal("""{"workflows":["CI"],"types":["completed"],"branches":["main"]}""", s_cd.On["workflow_run"]!.ToJsonString());
        Assert.Equal(
            "github.event_name != 'workflow_run' || github.event.workflow_run.conclusion == 'success'"
            + " && github.event.workflow_run.event == 'push' && github.event.workflow_run.head_repository.full_name == github.repository"
            + " && github.event.workflow_run.head_branch == 'main'",
            s_cd.Job("staging").If);
    }

    [Fact, Trait("Requirement", "GS-W33")]
    public void Cd_CanBeStarted_ByHand() => Assert.True(s_cd.On.ContainsKey("workflow_dispatch"));

    [Fact, Trait("Requirement", "GS-W34")]
    public void Flow_FromStagingToRollback_IsTheDocuments() => Assert.Equal(
        ["staging -> end-to-end", "end-to-end -> production", "production -> rollback"], s_cd.Edges);

    [Fact, Trait("Requirement", "GS-W35")]
    public void Staging_Cluster_IsReachedByRole()
    {
        Assert.Equal("staging", s_cd.Job("staging").Environment);
        Assert.Equal("${{ vars.AWS_ROLE_TO_WATCH }}", s_cd.Job("staging").Uses("aws-actions/configure-aws-credentials").With("role-to-assume"));
        Assert.True(s_cd.Job("staging").Has("aws eks update-kubeconfig"));
    }

    [Fact, Trait("Requirement", "GS-W36")]
    public void Staging_Steps_StandInTheirOrder()
    {
        var staging = s_cd.Job("staging");

        Assert.True(staging.Place("release.sh staging") < staging.Place("scripts/smoke-tests.sh staging"));
        Assert.True(staging.Place("scripts/smoke-tests.sh staging") < staging.Place("Tell team"));
    }

    [Fact, Trait("Requirement", "GS-W37")]
    public void EndToEnd_Tests_AreCypressOnStaging()
    {
        var cypress = s_cd.Job("end-to-end").Uses("cypress-io/github-action");

        Assert.Equal("baseUrl=https://staging.goldensignals.ai", cypress.With("config"));
        Assert.Equal("${{ secrets.CYPRESS_RECORD_KEY }}", cypress.Variable("CYPRESS_RECORD_KEY"));
    }

    [Fact, Trait("Requirement", "GS-W38")]
    public void Production_Canary_StandsInItsEnvironment()
    {
        Assert.Equal("production", s_cd.Job("production").Environment);
        s_cd.Job("production").Runs("bash scripts/monitor-canary.sh");
    }

    [Fact, Trait("Requirement", "GS-R01")]
    public void Production_FailedDeployment_IsRolledBack() => Assert.Equal(
        "failure() && needs.production.result == 'failure' && needs.production.outputs.released == 'true'", s_cd.Job("rollback").If);

    [Fact, Trait("Requirement", "GS-X09")]
    public void Workflows_OfTheProduct_DoNotStartOnTheReleaseTheyMake() =>
        Assert.All(
            Products.Named(Product).Pipeline.Workflows,
            workflow => Assert.False(new WorkflowView(Products.Workflow(Product, workflow.Path)).On.ContainsKey("release")));

    [Fact, Trait("Requirement", "GS-W39")]
    public void Security_OfTheRepository_StandsAtItsPath() => Assert.Equal("Security Scanning", s_security.Name);

    [Fact, Trait("Requirement", "GS-W40")]
    public void Security_OnPushAndPullRequest_HasNoFilter()
    {
        Assert.Equal("{}", s_security.On["push"]!.ToJsonString());
        Assert.Equal("{}", s_security.On["pull_request"]!.ToJsonString());
    }

    [Fact, Trait("Requirement", "GS-W41")]
    public void Security_IsLookedAt_EveryNight() => Assert.Equal("""[{"cron":"0 2 * * *"}]""", s_security.On["schedule"]!.ToJsonString());

    [Fact, Trait("Requirement", "GS-W42")]
    public void Codeql_Languages_HaveAllQueries()
    {
        var start = s_security.Job("codeql").Uses("github/codeql-action/init");

        Assert.Equal(("python,javascript-typescript", "security-and-quality"), (start.With("languages"), start.With("queries")));
    }

    [Fact, Trait("Requirement", "GS-W43")]
    public void Dependencies_Tools_AreTrivySafetyAndNpmAudit()
    {
        Assert.Equal("fs", s_security.Job("dependencies").Uses("aquasecurity/trivy-action").With("scan-type"));
        Assert.True(s_security.Job("dependencies").Has("safety check"));
        Assert.True(s_security.Job("dependencies").Has("npm audit"));
    }

    [Fact, Trait("Requirement", "GS-W44")]
    public void Containers_Findings_GoToGithub()
    {
        var containers = s_security.Job("containers");

        Assert.Equal(["backend", "frontend"], containers.Matrix("component"));
        Assert.Equal("sarif", containers.Uses("aquasecurity/trivy-action", "Trivy: image, all findings").With("format"));
        Assert.Equal("trivy-image-${{ matrix.component }}", containers.Uses("github/codeql-action/upload-sarif").With("category"));
    }

    [Fact, Trait("Requirement", "GS-W45")]
    public void Secrets_OfTheWholeHistory_AreLookedFor()
    {
        var secrets = s_security.Job("secrets");

        Assert.Equal("0", secrets.Uses("actions/checkout").With("fetch-depth"));
        secrets.Uses("trufflesecurity/trufflehog");
        Assert.True(secrets.Has("gitleaks"));
    }

    [Fact, Trait("Requirement", "GS-W46")]
    public void Licenses_OfTheList_AreAllowed()
    {
        var check = s_security.Job("licenses").Step("Check the licenses");

        Assert.Equal("MIT;Apache-2.0;BSD-2-Clause;BSD-3-Clause;ISC;PSF-2.0", check.Variable("ALLOWED"));
        Assert.Equal("GPL;proprietary", check.Variable("REFUSED"));
    }

    [Fact, Trait("Requirement", "GS-W47")]
    public void Owasp_Check_FailsOnHighFindings()
    {
        Assert.True(s_security.Job("owasp").Has("owasp/dependency-check:"));
        Assert.Equal("7", s_security.Job("owasp").Step("OWASP dependency check").Variable("LEAST"));
    }

    [Fact, Trait("Requirement", "GS-W48")]
    public void Security_Jobs_AreSix() => Assert.Equal(6, s_security.JobIds.Count);

    [Fact, Trait("Requirement", "GS-T01")]
    public void SmokeScript_AsksEndpointsAndWebSocket_WithLimitsAndRetries()
    {
        var lines = Products.FilesOf(Product)["scripts/smoke-tests.sh"].Split('\n');

        Assert.Contains("within='2'", lines);
        Assert.Contains("retries='5'", lines);
        Assert.Equal(
            [
                "  'staging|GET|https://staging.goldensignals.ai/api/health|'", "  'staging|GET|https://staging.goldensignals.ai/api/v1/signals|'",
                "  'staging|GET|https://staging.goldensignals.ai/api/v1/market|'", "  'staging|GET|https://staging.goldensignals.ai/health|'",
                "  'staging|WEBSOCKET|https://staging.goldensignals.ai/ws|'",
            ],
            lines.Where(line => line.StartsWith("  'staging|", StringComparison.Ordinal)));
    }

    [Fact, Trait("Requirement", "GS-T02")]
    public void CanaryScript_Watches_TheProductsWorkloads()
    {
        var lines = Products.FilesOf(Product)["scripts/monitor-canary.sh"].Split('\n');

        Assert.Contains("workloads=('goldensignals-backend' 'goldensignals-frontend')", lines);
        Assert.Contains("environment=${1:-production}", lines);
        Assert.Contains(lines, line => line.StartsWith("  'production|goldensignals-backend|error-rate|>=|0.05|2|60|", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("  'production|goldensignals-backend|latency|>=|1|2|60|", StringComparison.Ordinal));
        Assert.Equal("${{ vars.PUSHGATEWAY_URL }}", s_cd.Job("production").Runs("bash scripts/monitor-canary.sh").Variable("PROMETHEUS_URL"));
    }
}
