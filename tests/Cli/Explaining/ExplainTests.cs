using System.Text.Json;
using System.Text.RegularExpressions;
using Slipway.Cli;
using Slipway.Cli.CommandLine;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cli.Explaining;

public sealed class ExplainTests
{
    private readonly RecordedConsole console = new();

    private string Out => console.Written.ToString();

    private string Unwrapped => Regex.Replace(Out, "\n {6}", " ");

    [Fact]
    public async Task Explain_Alert_TellsItsLinesItsReadersAndItsTests()
    {
        await ExplainAsync("scan_creation_slow");

        Assert.All(Out.Split('\n'), line => Assert.True(line.Length <= 80 || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
        Assert.StartsWith("alert scan_creation_slow of brain-gateway\n  written at\n    products/brain-gateway.yaml:", Out, StringComparison.Ordinal);
        Assert.Contains("for: 5m (the house's default)", Unwrapped, StringComparison.Ordinal);
        Assert.Contains("BG-M08: Scan creation latency", Unwrapped, StringComparison.Ordinal);
        Assert.Contains("which needs the secrets brain-gateway-SLACK_WEBHOOK_URL", Unwrapped, StringComparison.Ordinal);
        Assert.Contains("proved to fire by the case: beyond the limit", Unwrapped, StringComparison.Ordinal);
        Assert.Contains("staging: kubernetes:monitoring.coreos.com/v1:PrometheusRule brain-gateway-requests-rules changes", Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Anything_FitsEightyColumnsButForWordsThatAreLonger()
    {
        await ExplainAsync("stored-cloud-key");

        Assert.All(Out.Split('\n'), line => Assert.True(line.Length <= 80 || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
    }

    [Fact]
    public async Task Explain_RollbackTrigger_TellsTheWayBackAndTheSumOfItsTimes()
    {
        await ExplainAsync("autonomica/error_rate");

        Assert.Contains("job for the strategy: Fast Rollback", Unwrapped, StringComparison.Ordinal);
        Assert.Contains("environment without approval: production-rollback", Unwrapped, StringComparison.Ordinal);
        Assert.Contains("10m  2 windows of 5m are bad", Unwrapped, StringComparison.Ordinal);
        Assert.Contains("14m25s  in all", Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Objective_SaysWhatIsRefusedWithoutIt()
    {
        await ExplainAsync("brain-gateway/scan-creation");

        Assert.Contains("alerts.scan_creation_slow.objective: \"scan-creation\" is not an objective", Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Secret_NamesTheResourcesThatHoldItAndWhoNeedsIt()
    {
        await ExplainAsync("EXTERNAL_API_KEY");

        Assert.Contains("secret EXTERNAL_API_KEY of brain-gateway", Out, StringComparison.Ordinal);
        Assert.Contains("github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret brain-gateway-environment-external-api-key", Unwrapped, StringComparison.Ordinal);
        Assert.Contains("components.brain.secrets[0]: \"EXTERNAL_API_KEY\" is not a secret", Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Resource_TellsItsComponentItsEntryAndItsDependents()
    {
        await ExplainAsync("urn:pulumi:staging::slipway::slipway:cloud:ManagedDatabase$aws:rds/instance:Instance::brain-gateway-database");

        Assert.Contains("slipway:cloud:ManagedDatabase brain-gateway-database, infra/Cloud/Data/ManagedDatabase.cs", Unwrapped, StringComparison.Ordinal);
        Assert.Contains("protected", Out, StringComparison.Ordinal);
        Assert.Contains(": dependencies.database", Out, StringComparison.Ordinal);
        Assert.Contains("cannot be made", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_StatusCheck_IsFoundByWhatGithubDisplays()
    {
        await ExplainAsync("Test Brain Service");

        Assert.Contains("pipeline.workflows.ci.jobs.test-brain", Out, StringComparison.Ordinal);
        Assert.Contains("BG-W04: Job 1 name (L12): Test Brain Service (Python)", Unwrapped, StringComparison.Ordinal);
        Assert.Contains(".github/workflows/ci-cd.yml:", Out, StringComparison.Ordinal);
        Assert.Contains("rules.requiredStatusChecks.requiredChecks", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_DecisionThatIsAlsoARequirement_TellsBoth()
    {
        await ExplainAsync("BG-X05");

        Assert.Contains("decision BG-X05 of brain-gateway\n", Out, StringComparison.Ordinal);
        Assert.Contains("\nrequirement BG-X05\n", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Rule_GivesReasonRemedyAndWhatItFinds()
    {
        await ExplainAsync("stored-cloud-key");

        Assert.Contains("Every workflow of the environment can read them", Unwrapped, StringComparison.Ordinal);
        Assert.Contains("goldensignals keeps AWS_SECRET_ACCESS_KEY", Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Setting_GivesItsLineInEveryStack()
    {
        await ExplainAsync("slipway:region");

        Assert.Contains("Pulumi.production.yaml:", Out, StringComparison.Ordinal);
        Assert.Contains("Pulumi.staging.yaml:", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_AddOn_IsFoundByTheNameOfItsRelease()
    {
        await ExplainAsync("kyverno");

        Assert.Contains("add-on platform-kyverno of staging", Out, StringComparison.Ordinal);
        Assert.Contains("slipway:cluster:AddOn platform-kyverno", Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_NameOfManyThings_ListsThemAndSaysHowToAskForOne()
    {
        await ExplainAsync("production");

        Assert.Contains("environment production of brain-gateway\n", Out, StringComparison.Ordinal);
        Assert.Contains("environment production of piwardrive\n", Out, StringComparison.Ordinal);
        Assert.Contains("Next: slipway explain ", Out, StringComparison.Ordinal);
        Assert.DoesNotContain("written at", Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Nothing_ListsEveryKindWithAnExample()
    {
        await ExplainAsync();

        foreach (var kind in new[] { "alert", "resource", "secret", "variable", "status check", "objective", "rollback trigger", "environment", "add-on", "rule", "decision", "requirement" })
        {
            Assert.Matches($"\n  {kind} +[0-9]+   such as: slipway explain ", Out);
        }
    }

    [Fact]
    public async Task Explain_UnknownName_GivesTheNearestAndAnswersTwo()
    {
        var code = await SlipwayCommand.RunAsync(["explain", "scan_creation_slo"], console, SharedStacks.Repository, Repository.Workspace.Root);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Equal("", Out);
        Assert.Contains("slipway: nothing is called 'scan_creation_slo'; near are: scan_creation_slow", console.Complained.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Json_HasTheSectionsAsLists()
    {
        await ExplainAsync("BG-X05", "--format", "json");

        using var json = JsonDocument.Parse(Out);
        var topics = json.RootElement.GetProperty("topics").EnumerateArray().ToList();
        Assert.Equal(["decision", "requirement"], topics.Select(topic => topic.GetProperty("kind").GetString()));
        Assert.Contains("A limit, from the start", topics[0].GetProperty("sections").GetProperty("says")[1].GetString(), StringComparison.Ordinal);
    }

    private async Task ExplainAsync(params string[] words)
    {
        var code = await SlipwayCommand.RunAsync(["explain", .. words], console, SharedStacks.Repository, Repository.Workspace.Root);

        Assert.True(code == ExitCode.Fine, console.Complained.ToString());
    }
}
