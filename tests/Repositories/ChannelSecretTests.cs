using Slipway.Cli.Engine;
using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>What channels sign in with is given once, to the settings, and both GitHub and Alertmanager have it from there.</summary>
public sealed class ChannelSecretTests
{
    private const string Fetched = "kubernetes:external-secrets.io/v1:ExternalSecret";
    private const string Stored = "aws:secretsmanager/secret:Secret";
    private const string Value = "aws:secretsmanager/secretVersion:SecretVersion";

    [Fact]
    public async Task Secret_OfAChannel_HasOneOriginForGithubAndForAlertmanager()
    {
        var plan = await Environments.StagingAsync;

        Assert.Equal(
            "[secret slipway:secrets.humanline.SLACK_WEBHOOK_URL]",
            plan.Find("github:index/actionsSecret:ActionsSecret", "humanline-values-slack-webhook-url").Inputs.At("value")!.ToString());
        Assert.Equal(
            "[secret slipway:secrets.humanline.SLACK_WEBHOOK_URL]",
            plan.Find(Value, "humanline-monitoring-secrets").Inputs.At("secretString")!.ToString());
    }

    [Theory]
    [InlineData("staging", "platform-alerts-receivers", "goldensignals-SMTP_PASSWORD", "goldensignals", "SMTP_PASSWORD")]
    [InlineData("production", "platform-alerts-receivers", "piwardrive-EMAIL_PASSWORD", "piwardrive", "EMAIL_PASSWORD")]
    [InlineData("production", "platform-alerts-tokens", "autonomica-METRICS_TOKEN", "autonomica", "METRICS_TOKEN")]
    public async Task File_ThatMonitoringReads_IsFetchedFromWhereTheSettingsAreStored(
        string environment, string fetched, string file, string product, string secret)
    {
        var plan = await Environments.OfAsync(environment);
        var remote = RemoteOf(plan, fetched, file);

        Assert.Equal(plan.Find(Stored, $"{product}-monitoring-secrets").Inputs.TextAt("name"), remote.TextAt("key"));
        Assert.Equal($"slipway/{environment}/{product}/monitoring", remote.TextAt("key"));
        Assert.Equal(secret, remote.TextAt("property"));
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task File_ThatMonitoringReads_IsFetchedAfterItsValueIsThere(string environment)
    {
        var plan = await Environments.OfAsync(environment);
        var graph = new DependencyGraph(plan);

        Assert.All(
            plan.OfType(Value).Where(one => one.Name.EndsWith("-monitoring-secrets", StringComparison.Ordinal)),
            one => Assert.True(graph.IsBefore(one, plan.Find(Fetched, "platform-alerts-receivers"))));
    }

    [Fact]
    public async Task Secret_OfThePlatformItself_IsKeptByHand() => Assert.Equal(
        "slipway/production/alertmanager-receivers",
        RemoteOf(await Environments.ProductionAsync, "platform-alerts-receivers", "platform-SLACK_WEBHOOK_URL").TextAt("key"));

    // GitHub has it from the shared stack alone, but each environment has an Alertmanager.
    [Fact]
    public async Task Secret_OfAChannel_IsAskedOfEveryEnvironmentsSettings()
    {
        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => Environments.PlanAsync("production", ("secrets", "{}")));

        Assert.Contains(
            "slipway:secrets.humanline.SLACK_WEBHOOK_URL: is missing; set it with: pulumi config set --secret --path "
                + "'slipway:secrets.humanline.SLACK_WEBHOOK_URL' --stack production",
            string.Join('\n', failure.Messages),
            StringComparison.Ordinal);
    }

    private static PlanObject RemoteOf(DeploymentPlan plan, string fetched, string file) =>
        (PlanObject)((PlanList)plan.Find(Fetched, fetched).Inputs.At("spec.data")!).Items.OfType<PlanObject>()
            .Single(one => one.TextAt("secretKey") == file).At("remoteRef")!;
}
