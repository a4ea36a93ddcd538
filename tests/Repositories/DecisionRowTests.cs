using Slipway.Cli;
using Slipway.Plan;
using Slipway.Tests.Cli;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>What decisions about repositories, environments and secrets lead to.</summary>
public sealed class DecisionRowTests
{
    private const string EnvironmentSecret = "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret";
    private const string Policy = "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy";

    [Fact]
    [Trait("Requirement", "BG-X02")]
    public async Task CoverageToken_OfBrainGateway_IsThereForTheJobThatUploads()
    {
        var secret = (await Environments.StagingAsync).Find("github:index/actionsSecret:ActionsSecret", "brain-gateway-values-codecov-token");
        var workflow = await PlannedFiles.ContentAsync("brain-gateway", ".github/workflows/ci-cd.yml");

        Assert.Equal("CODECOV_TOKEN", secret.Inputs.TextAt("secretName"));
        Assert.Contains("${{ secrets.CODECOV_TOKEN }}", workflow, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EMAIL_PASSWORD", "github:index/actionsSecret:ActionsSecret", "secretName")]
    [InlineData("DATABASE_URL", EnvironmentSecret, "secretName")]
    [InlineData("EMAIL_SMTP_SERVER", "github:index/actionsVariable:ActionsVariable", "variableName")]
    [InlineData("REDIS_URL", "github:index/actionsVariable:ActionsVariable", "variableName")]
    [Trait("Requirement", "PW-X01")]
    public async Task Value_OfPiwardriveThatNoListHas_IsProvisioned(string name, string type, string input) => Assert.Contains(
        (await Environments.StagingAsync).OfType(type),
        one => one.Product == "piwardrive" && one.Inputs.TextAt(input) == name);

    [Fact]
    [Trait("Requirement", "PW-X06")]
    public async Task Branches_OfPiwardrive_AreProtectedAsTheHouseSays()
    {
        var branches = (await Environments.StagingAsync).OfType("github:index/branchProtection:BranchProtection")
            .Where(one => one.Product == "piwardrive").ToList();

        Assert.Equal(["develop", "main"], branches.Select(one => one.Inputs.TextAt("pattern")));
        Assert.All(branches, one => Assert.Contains("\"requiredApprovingReviewCount\":1", one.Inputs(), StringComparison.Ordinal));
        Assert.All(branches, one => Assert.Contains("\"requireSignedCommits\":true", one.Inputs(), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "PW-X07")]
    public async Task DeployKey_OfPiwardrive_IsKeptAndReportedAsUnused()
    {
        var key = (await Environments.ProductionAsync).OfType(EnvironmentSecret).Where(one => one.Inputs.TextAt("secretName") == "PRODUCTION_DEPLOY_KEY");
        var written = await CheckedAsync("production");

        Assert.Equal(["production"], key.Select(one => one.Inputs.TextAt("environment")));
        Assert.Matches(@"warning unused-secret (?:(?!why:).)*products/piwardrive\.yaml:\d+:\d+: piwardrive keeps PRODUCTION_DEPLOY_KEY", written);
    }

    [Theory]
    [InlineData("piwardrive", "production")]
    [InlineData("piwardrive", "staging")]
    [Trait("Requirement", "PW-X08")]
    public async Task Environment_ThatAReleaseReaches_AdmitsItsTag(string product, string environment) =>
        Assert.Contains("v*", await TagsAsync(product, environment));

    [Fact]
    [Trait("Requirement", "HL-X11")]
    public async Task Production_OfHumanline_AdmitsTagsOfReleases() => Assert.Equal(["v*"], await TagsAsync("humanline", "production"));

    [Fact]
    [Trait("Requirement", "AU-X04")]
    public async Task Environments_OfAutonomica_AreDeclaredAndNotWrittenIntoFiles()
    {
        var plan = await Environments.StagingAsync;

        Assert.Equal(
            ["production", "production-rollback", "staging"],
            plan.OfType("github:index/repositoryEnvironment:RepositoryEnvironment")
                .Where(one => one.Product == "autonomica")
                .Select(one => one.Inputs.TextAt("environment"))
                .Order(StringComparer.Ordinal));
        Assert.DoesNotContain(
            plan.OfType("github:index/repositoryFile:RepositoryFile"),
            one => one.Inputs.TextAt("file")!.StartsWith(".github/environments", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SMTP_PASSWORD")]
    [InlineData("PAGERDUTY_ROUTING_KEY")]
    [Trait("Requirement", "AU-X11")]
    public async Task Channel_OfAutonomica_HasASecretThatOpensIt(string name)
    {
        var secret = (await Environments.StagingAsync).OfType("github:index/actionsSecret:ActionsSecret")
            .Single(one => one.Product == "autonomica" && one.Inputs.TextAt("secretName") == name);

        Assert.Equal($"[secret slipway:secrets.autonomica.{name}]", secret.Inputs.At("value")!.ToString());
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    [Trait("Requirement", "AU-X12")]
    public async Task DatabaseUrl_OfAutonomica_IsASecretAndNoVariableHasAPassword(string environment)
    {
        var plan = await Environments.OfAsync(environment);

        Assert.Contains(plan.OfType(EnvironmentSecret), one => one.Product == "autonomica" && one.Inputs.TextAt("secretName") == "DATABASE_URL"
            && one.SecretInputs.Contains("value"));
        Assert.All(
            plan.OfType("github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable").Where(one => one.Product == "autonomica"),
            one => Assert.DoesNotMatch("://[^/@ ]*:[^/@ ]*@", one.Inputs.At("value")!.ToString()));
    }

    [Fact]
    [Trait("Requirement", "AU-X14")]
    public async Task SingleReviewer_OfAutonomica_MayApproveTheirOwnAndIsReported()
    {
        var production = (await Environments.StagingAsync)
            .Find("github:index/repositoryEnvironment:RepositoryEnvironment", "autonomica-repository-production");

        Assert.False(((PlanBoolean)production.Inputs.At("preventSelfReview")!).Value);
        Assert.Contains("warning lone-reviewer autonomica-repository-production.reviewers", await CheckedAsync("staging"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "HL-X08")]
    public async Task Humanline_HasWhatItsDocumentLeavesOut()
    {
        var plan = await Environments.StagingAsync;

        Assert.Contains(plan.OfType("github:index/actionsSecret:ActionsSecret"), one =>
            one.Product == "humanline" && one.Inputs.TextAt("secretName") == "SLACK_WEBHOOK_URL");
        Assert.Equal(2, plan.OfType("github:index/branchProtection:BranchProtection").Count(one => one.Product == "humanline"));
        Assert.Contains("https://staging.humanline.example", await PlannedFiles.ContentAsync("humanline", ".github/workflows/deploy.yml"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "GS-X03")]
    public async Task Channels_OfGoldensignals_HaveSecretsThatNoListHas() => Assert.Equal(
        ["PAGERDUTY_ROUTING_KEY", "SMTP_PASSWORD"],
        (await Environments.StagingAsync).OfType("github:index/actionsSecret:ActionsSecret")
            .Where(one => one.Product == "goldensignals")
            .Select(one => one.Inputs.TextAt("secretName")!)
            .Intersect(["PAGERDUTY_ROUTING_KEY", "SMTP_PASSWORD"])
            .Order(StringComparer.Ordinal));

    [Fact]
    [Trait("Requirement", "GS-X04")]
    public async Task ClusterRegionAndRole_OfGoldensignals_AreThoseOfTheEnvironment()
    {
        var values = (await Environments.ProductionAsync).OfType("github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable")
            .Where(one => one.Product == "goldensignals" && one.Inputs.TextAt("environment") == "production")
            .ToDictionary(one => one.Inputs.TextAt("variableName")!, one => one.Inputs.At("value")!.ToString());

        Assert.Equal("slipway-production", values["CLUSTER_NAME"]);
        Assert.Equal("eu-central-1", values["AWS_REGION"]);
        Assert.Equal("${Role:goldensignals-pipeline.arn}", values["AWS_ROLE_TO_WATCH"]);
    }

    [Fact]
    [Trait("Requirement", "GS-X06")]
    public async Task Signatures_OfGoldensignals_AreRequired() => Assert.True(((PlanBoolean)(await Environments.StagingAsync)
        .Find("github:index/branchProtection:BranchProtection", "goldensignals-repository-main").Inputs.At("requireSignedCommits")!).Value);

    [Fact]
    [Trait("Requirement", "GS-X08")]
    public async Task KeysOfAws_OfGoldensignals_AreKeptUnusedAndReported()
    {
        var keys = (await Environments.ProductionAsync).OfType(EnvironmentSecret)
            .Where(one => one.Product == "goldensignals" && one.Inputs.TextAt("environment") == "production")
            .Select(one => one.Inputs.TextAt("secretName")!);
        var workflow = await PlannedFiles.ContentAsync("goldensignals", ".github/workflows/cd.yml");

        Assert.Superset(new HashSet<string> { "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY" }, keys.ToHashSet());
        Assert.DoesNotContain("AWS_SECRET_ACCESS_KEY", workflow, StringComparison.Ordinal);
        Assert.Contains("${{ vars.AWS_ROLE_TO_WATCH }}", workflow, StringComparison.Ordinal);
        Assert.Matches("warning stored-cloud-key (?:(?!why:).)*AWS_ACCESS_KEY_ID", await CheckedAsync("production"));
    }

    private static async Task<string> CheckedAsync(string stack)
    {
        var console = new RecordedConsole();
        await SlipwayCommand.RunAsync(["check", stack], console, Repository.Workspace.Root);
        return console.OnOneLine;
    }

    private static async Task<IReadOnlyList<string>> TagsAsync(string product, string environment) =>
    [
        .. (await Environments.StagingAsync).OfType(Policy)
            .Where(one => one.Product == product && one.Name.StartsWith($"{product}-repository-{environment}-tag-", StringComparison.Ordinal))
            .Select(one => one.Inputs.TextAt("tagPattern")!),
    ];
}
