using Slipway.Pipelines.Own;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>The workflows of this repository itself.</summary>
public sealed class OwnWorkflowTests
{
    [Fact]
    public void Files_InTheRepository_AreWhatTheModelGives() =>
        Assert.All(OwnFiles.All, file => ApprovedFile.Compare(file.Key, file.Value));

    [Fact]
    public void Folder_OfWorkflows_HasNoneThatTheModelDoesNotGive() => Assert.Equal(
        OwnFiles.Workflows.Select(file => file.Key),
        Directory.EnumerateFiles(Path.Combine(Repository.Workspace.Root, ".github", "workflows"))
            .Select(path => $".github/workflows/{Path.GetFileName(path)}").Order(StringComparer.Ordinal));

    [Fact]
    public void Workflows_HaveNoSecurityFinding() =>
        Assert.Equal([], OwnFiles.Workflows.SelectMany(file => WorkflowSecurity.Findings(YamlTree.Parse(file.Value)).Select(finding => $"{file.Key}: {finding}")));

    [Fact]
    public void Stacks_StandInTheOrderOfTheirPromotions() =>
        Assert.Equal([("staging", null), ("production", "staging")], OwnFiles.Stacks.Select(stack => (stack.Name, stack.Follows)));

    [Fact]
    public void Check_TestsBothBuildsAndPreviewsEveryStackWithTheRoleThatOnlyLooks()
    {
        var check = OwnFiles.Workflow("check.yml");

        Assert.Equal(["main"], check.Trigger("pull_request", "branches"));
        Assert.Equal(["embedded", "official"], check.Job("test").Matrix("sdk"));
        Assert.Equal("${{ matrix.sdk }}", check.Job("test").Variable("PulumiSdk"));
        Assert.Equal("arn:aws:iam::444455556666:role/slipway-production-preview",
            check.Job("preview-production").Uses("aws-actions/configure-aws-credentials").With("role-to-assume"));
        Assert.Equal(["preview-staging -> comment", "preview-production -> comment", "report -> comment"], check.Edges);
    }

    [Fact]
    public void Check_OfAFork_TakesNoRoleAndShowsTheOfflinePlan()
    {
        var check = OwnFiles.Workflow("check.yml");
        const string Own = "github.event.pull_request.head.repo.fork != true && github.actor != 'dependabot[bot]'";

        Assert.Equal((Own, $"!({Own})"), (check.Job("preview-staging").If, check.Job("plan-staging").If));
        Assert.Equal($"always() && {Own}", check.Job("comment").If);
        Assert.Null(check.Job("plan-staging").Permission("id-token"));
        Assert.True(check.Job("plan-staging").Has("./slipway preview \"$STACK\" --format markdown"));
    }

    [Fact]
    public void Comment_IsOneFoundByItsMarkerAndEditedInPlace()
    {
        var comment = OwnFiles.Workflow("check.yml").Job("comment");

        Assert.True(comment.Has("(.user.login == \"github-actions[bot]\") and (.body | startswith(\"<!-- slipway:preview -->\"))"));
        Assert.True(comment.Has("gh api --method PATCH \"repos/$GITHUB_REPOSITORY/issues/comments/$ours\""));
    }

    [Fact]
    public void Report_ComparesAllStacksWithTheBranch_WithoutTheRightToWrite()
    {
        var report = OwnFiles.Workflow("check.yml").Job("report");

        Assert.True(report.Has("--base \"$BASE\" --format markdown"));
        Assert.Null(report.Permission("pull-requests"));
        Assert.Null(report.Permission("id-token"));
    }

    [Fact]
    public void RequiredChecks_OfThisRepository_AreThoseThatNoPullRequestSkips() =>
        Assert.Equal(["Tests (embedded)", "Tests (official)"], CheckWorkflow.RequiredChecks);

    [Fact]
    public void Deploy_TestsAndThenReachesOneStackAfterTheOtherBehindItsEnvironment()
    {
        var deploy = OwnFiles.Workflow("deploy.yml");

        Assert.Equal(["test -> deploy-staging", "deploy-staging -> deploy-production"], deploy.Edges);
        Assert.Equal(["staging", "production"], deploy.Jobs.Select(job => job.Environment).OfType<string>());
        Assert.Equal("platform-production", deploy.Job("deploy-production").RunsOn);
    }

    [Fact]
    public void Deploy_IsNotStartedByWhatReleasesWrite() =>
        Assert.Equal(["**", "!releases/**"], OwnFiles.Workflow("deploy.yml").Trigger("push", "paths"));

    [Theory]
    [InlineData("release.yml", "release.sh")]
    [InlineData("rollback.yml", "roll-back.sh")]
    public void Request_HasExactlyTheInputsThatTheProductsScriptsGive(string workflow, string script)
    {
        var asked = Products.FilesOf("piwardrive")[$".github/scripts/{script}"].Split('\n')
            .SkipWhile(line => !line.StartsWith($"ask {workflow}", StringComparison.Ordinal)).Take(2);
        var given = string.Join(' ', asked).Split('"').Where(part => part.Contains('=', StringComparison.Ordinal)).Select(part => part.Split('=')[0]);

        var inputs = OwnFiles.Workflow(workflow).On["workflow_dispatch"]!["inputs"]!.AsObject().Select(input => input.Key);

        Assert.Equal(given.Append("request").Order(StringComparer.Ordinal), inputs.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("release.yml", "Write it down")]
    [InlineData("rollback.yml", "Write it down")]
    [InlineData("promote.yml", "Write it down")]
    public void Request_IsCheckedWrittenCommittedDeployedAndSettled(string workflow, string written) => Assert.All(
        OwnFiles.Workflow(workflow).Jobs,
        job =>
        {
            int[] places = [job.Place("Check the request"), job.Place(written), job.Place("Commit it"), job.Place("up.sh"), job.Place("dispatch settle.yml")];
            Assert.Equal(places.Order(), places);
            Assert.Equal($"inputs.environment == '{job.Environment}'", job.If);
        });

    [Fact]
    public void Release_ToTheStackThatFollows_ComesFromTheOneBefore()
    {
        var release = OwnFiles.Workflow("release.yml");

        Assert.True(release.Job("release-staging").Runs("bash .github/scripts/release.sh \"$STACK\"") is not null);
        Assert.True(release.Job("release-production").Runs("bash .github/scripts/release.sh \"$STACK\" staging") is not null);
    }

    [Fact]
    public void Release_IsFoundAgainByTheRequestInItsName() =>
        Assert.EndsWith("${{ inputs.request }}", OwnFiles.Tree("release.yml")["run-name"]!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Promote_IsOnlyIntoStacksThatFollow() => Assert.Equal(["promote-production"], OwnFiles.Workflow("promote.yml").JobIds);

    [Fact]
    public void Drift_IsLookedForEveryNightAgainstWhatIsThere()
    {
        var drift = OwnFiles.Workflow("drift.yml");

        Assert.NotNull(drift.On["schedule"]);
        Assert.True(drift.Job("drift-production").Has("--refresh --expect-no-changes"));
        Assert.Equal(["-> drift-staging", "-> drift-production"], drift.JobIds.Take(2).Select(id => $"{drift.Job(id).Environment}-> {id}"));
        Assert.Equal("failure()", drift.Job("report").If);
        Assert.True(drift.Job("report").Has("gh issue create"));
    }

    [Fact]
    public void Drift_LooksWithTheRoleThatMayReadNoSecret_AndLeavesOutWhatThatCannotSee()
    {
        var drift = OwnFiles.Workflow("drift.yml").Job("drift-staging");

        Assert.EndsWith(":role/slipway-staging-preview", drift.Uses("aws-actions/configure-aws-credentials").With("role-to-assume"), StringComparison.Ordinal);
        Assert.True(drift.Has("--exclude 'urn:pulumi:**:helm.sh/v3:Release::*'"));
        var token = drift.Step("Get a token for looking at repositories");
        Assert.Equal(("read", "read", null), (token.With("permission-administration"), token.With("permission-secrets"), token.With("permission-workflows")));
        Assert.Equal("${{ steps.looking.outputs.token }}", drift.Step("Compare with what is there").Variable("GITHUB_TOKEN"));
    }

    [Fact]
    public void Settle_WritesDownWhatTheClusterDid()
    {
        var settle = OwnFiles.Workflow("settle.yml").Job("settle-staging");

        Assert.Equal("slipway-staging", settle.Step("Reach the cluster").Variable("CLUSTER"));
        Assert.True(settle.Place("settle.sh") < settle.Place("record.sh"));
    }
}
