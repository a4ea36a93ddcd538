using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>The documents' practices of security and of deployments that somebody can rely on.</summary>
public sealed class SafetyRowTests
{
    [Fact]
    [Trait("Requirement", "AU-P04")]
    public async Task Secrets_OfAutonomica_AreSecretsInThePlanAsWell()
    {
        var secrets = (await Environments.ProductionAsync).OfType("github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret")
            .Where(one => one.Product == "autonomica" && one.Inputs.TextAt("environment") == "production").ToList();

        Assert.Contains("VERCEL_TOKEN", secrets.Select(one => one.Inputs.TextAt("secretName")));
        Assert.All(secrets, one => Assert.Equal(["value"], one.SecretInputs));
    }

    [Fact]
    [Trait("Requirement", "AU-P05")]
    public async Task Rights_OfAutonomica_AreThoseOfItsTeam() => Assert.Equal(
        ["autonomica maintain"],
        (await Environments.StagingAsync).OfType("github:index/teamRepository:TeamRepository")
            .Where(one => one.Product == "autonomica")
            .Select(one => $"{one.Inputs.TextAt("teamId")} {one.Inputs.TextAt("permission")}"));

    [Theory]
    [InlineData("deploy-staging.yml", "staging")]
    [InlineData("deploy-production.yml", "production")]
    [Trait("Requirement", "AU-P01")]
    public async Task Deployment_OfAutonomica_IsOnGithubsRecordAndInTheReleaseFile(string file, string environment)
    {
        var job = YamlTree.Parse(await PlannedFiles.ContentAsync("autonomica", $".github/workflows/{file}"))["jobs"]!["deploy"]!;

        Assert.Equal(environment, (string)job["environment"]!["name"]!);
        Assert.Contains(job["steps"]!.AsArray(), step => ((string?)step!["run"])?.Contains(".github/scripts/release.sh", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    [Trait("Requirement", "AU-P06")]
    public async Task Addresses_OfAutonomica_AreHttpsOnly(string environment)
    {
        var values = (await Environments.OfAsync(environment)).OfType("github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable")
            .Where(one => one.Product == "autonomica")
            .Select(one => one.Inputs.At("value")!.ToString()).ToList();

        Assert.Contains(values, value => value.StartsWith("https://", StringComparison.Ordinal));
        Assert.DoesNotContain(values, value => value.StartsWith("http://", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    [Trait("Requirement", "AU-P07")]
    public async Task SecurityEvents_OfTheCluster_AreLogged(string environment) => Assert.Contains(
        "\"audit\"",
        (await Environments.OfAsync(environment)).OfType("aws:eks/cluster:Cluster").Single().Inputs(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    [Trait("Requirement", "AU-P08")]
    public async Task Data_OfAutonomica_AreEncryptedAndWhoReadsThemIsKeptAsLongAsTheSettingsSay(string environment)
    {
        var plan = await Environments.PlanAsync(environment, ("trailKept", "500d"));
        var bucket = plan.Find("aws:s3/bucketPolicy:BucketPolicy", "platform-trail").Inputs.TextAt("policy")!;

        Assert.Equal(
            "${Key:platform-databases.arn}",
            plan.Find("aws:secretsmanager/secret:Secret", "autonomica-monitoring-secrets").Inputs.At("kmsKeyId")!.ToString());
        Assert.Contains("aws:SecureTransport", bucket, StringComparison.Ordinal);
        Assert.Contains(
            "\"isMultiRegionTrail\":true", plan.Find("aws:cloudtrail/trail:Trail", "platform-trail").Inputs(), StringComparison.Ordinal);
        Assert.Contains(
            "\"expiration\":{\"days\":500}",
            plan.Find("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", "platform-trail").Inputs(),
            StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "HL-P04")]
    public async Task Deployment_OfHumanline_IsStagingFirstAndReadyToGoBack()
    {
        var jobs = YamlTree.Parse(await PlannedFiles.ContentAsync("humanline", ".github/workflows/deploy.yml"))["jobs"]!;

        Assert.Contains("staging", jobs["production"]!["needs"]!.AsArray().Select(need => (string)need!));
        Assert.Equal("production-rollback", (string)jobs["rollback"]!["environment"]!["name"]!);
        Assert.Contains("production", jobs["rollback"]!["needs"]!.AsArray().Select(need => (string)need!));
    }
}
