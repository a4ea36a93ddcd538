using System.Text.Json.Nodes;
using Slipway.Cli;
using Slipway.Tests.Cli;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

/// <summary>One mistake in a real product's file: all rules together find it once, and nothing else.</summary>
public sealed class MistakenProductTests
{
    private const string Branch = "main: {approvals: 2, up-to-date: true, signed: true";
    private const string Gateway = "products/brain-gateway.yaml";
    private const string Goldensignals = "products/goldensignals.yaml";
    private const string Humanline = "products/humanline.yaml";
    private const string Piwardrive = "products/piwardrive.yaml";
    private const string Secret = "SLACK_WEBHOOK_URL: {from: settings, decision: HL-X08}";

    private static readonly Lazy<Task<IReadOnlyList<(string Rule, string Message)>>> s_known = new(() => FindingsAsync(Repository.Workspace.Root));

    [Theory]
    [InlineData(Gateway, Branch, Branch + ", checks: [Lint]", "unreported-check", "requires \"Lint\" on main, which no job reports")]
    [InlineData(Gateway, Branch, Branch + ", checks: [E2E Tests]", "unreported-check", "which proves nothing: E2E Tests runs on push only")]
    [InlineData(Gateway, Branch, Branch + ", checks: [Build Docker Images]", "unreported-check", "is reported by a skipped matrix only")]
    [InlineData(Gateway, Branch, Branch + ", checks: [Publish Images]", "unreported-check", "no pull request reports, since none starts")]
    [InlineData(Humanline, "develop: {}}", "develop: {checks: [CodeQL Analysis]}}", "unreported-check", "starts for pull requests to main only")]
    [InlineData(Piwardrive, "develop: {}}", "develop: {checks: [Report]}}", "unreported-check", "stays pending on most pull requests")]
    [InlineData(Goldensignals, "SONAR_TOKEN: {from: settings, dependabot: true}", "SONAR_TOKEN: {from: settings}", "dependabot-secret", "uses SONAR_TOKEN on pull requests")]
    [InlineData(Goldensignals, "SONAR_TOKEN: {from: settings,", "SONAR_TOKEN: {from: settings, environments: [staging],", "unprovided-value", "uses the secret SONAR_TOKEN and runs in no environment, but it is kept for staging only")]
    [InlineData(Humanline, Secret, "SLACK_WEBHOOK_URL: {from: settings, dependabot: true, decision: HL-X08}", "unused-secret", "gives SLACK_WEBHOOK_URL to Dependabot's runs")]
    [InlineData(Humanline, Secret, Secret + "\n  LEFT_OVER: {from: settings}", "unused-secret", "keeps LEFT_OVER, which no job, workload or alert reads")]
    [InlineData(Piwardrive, "REDIS_URL: redis", "LEFT_OVER: redis", "unused-variable", "has the variable LEFT_OVER, which nothing reads")]
    public async Task Mistake_InAProduct_IsOneFinding(string file, string right, string wrong, string rule, string message)
    {
        using var clone = new Clone();
        clone.Replace(file, right, wrong);

        var (found, told) = Assert.Single((await FindingsAsync(clone.Folder)).Except(await s_known.Value));

        Assert.Equal(rule, found);
        Assert.Contains(message, told, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<(string Rule, string Message)>> FindingsAsync(string folder)
    {
        var console = new RecordedConsole();
        await SlipwayCommand.RunAsync(["check", "staging", "--format", "json"], console, folder);
        var report = JsonNode.Parse(console.Written.ToString() is { Length: > 0 } json ? json : throw new InvalidOperationException(console.Complained.ToString()))!;

        // How many requests there are is no mistake.
        return [.. report["findings"]!.AsArray().Where(one => (string)one!["severity"]! != "note").Select(one => ((string)one!["rule"]!, (string)one["message"]!))];
    }
}
