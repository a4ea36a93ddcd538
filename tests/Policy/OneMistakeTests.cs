using Slipway.Cli.Stacks;
using Slipway.Plan;
using Slipway.Tests.Cli;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Policy;

/// <summary>One thing changed in what people wrote, and everything that all rules then say of both environments.</summary>
public sealed class OneMistakeTests
{
    private const string Branch = "main: {approvals: 2, up-to-date: true, signed: true";
    private const string Secret = "SLACK_WEBHOOK_URL: {from: settings, decision: HL-X08}";

    private static readonly Lazy<Task<HashSet<Finding>>> s_before = new(async () => [.. await JudgeAsync(Repository.Workspace.Root)]);

    [Theory]
    [InlineData("dependabot-secret", "goldensignals", "SONAR_TOKEN: {from: settings, dependabot: true}", "SONAR_TOKEN: {from: settings}", "uses SONAR_TOKEN on pull requests")]
    [InlineData("exempt-administrator", "humanline", "branches: {main: {}, ", "branches: {main: {administrators: false}, ", "humanline-repository-main does not hold for administrators")]
    [InlineData("late-reaction", "humanline", "interval: 15s", "interval: 10m", " of backend is seen")]
    [InlineData("lone-reviewer", "humanline", "reviewers: {teams: [humanline, humanline-qa]}", "reviewers: {users: [jane]}", "humanline-repository-production has one reviewer")]
    [InlineData("target-beyond-trigger", "humanline", "error-rate: {signal: error-rate, below: 1%}", "error-rate: {signal: error-rate, below: 5%}", "error_rate_threshold goes back at 5%")]
    [InlineData("thin-canary", "goldensignals", "{watch: 15m}", "{watch: 10m}", " of backend is measured over")]
    [InlineData("undecided-row", "humanline", "  HL-X05: {", "  HL-X95: {", "HL-X05 is not decided")]
    [InlineData("unlisted-difference", "goldensignals", "soak: 0m}", "soak: 0m, may-differ: [replicas]}", "url is https://staging.goldensignals")]
    [InlineData("unproven-promotion", "piwardrive", ", evidence: {each: {younger-than: 7d}, smoke: {}, integration: {}, performance: {}, security: {}}", "", "production asks for no evidence")]
    [InlineData("unprovided-value", "goldensignals", "SONAR_TOKEN: {from: settings,", "SONAR_TOKEN: {from: settings, environments: [staging],", "uses the secret SONAR_TOKEN and runs in no environment, but it is kept for staging only")]
    [InlineData("unreachable-environment", "humanline", "refs: {branches: [main], tags: [\"v*\"]}", "refs: {branches: [main]}", "Deploy: Production Deployment cannot reach production")]
    [InlineData("unreported-check", "brain-gateway", Branch, Branch + ", checks: [Lint]", "requires \"Lint\" on main, which no job reports")]
    [InlineData("unreported-check", "brain-gateway", Branch, Branch + ", checks: [E2E Tests]", "which proves nothing: E2E Tests runs on push only")]
    [InlineData("unreported-check", "brain-gateway", Branch, Branch + ", checks: [Build Docker Images]", "is reported by a skipped matrix only")]
    [InlineData("unreported-check", "brain-gateway", Branch, Branch + ", checks: [Publish Images]", "no pull request reports, since none starts")]
    [InlineData("unreported-check", "goldensignals", "develop: {}", "develop: {checks: [Deploy to Staging]}", "requires \"Deploy to Staging\" on develop")]
    [InlineData("unreported-check", "humanline", "develop: {}}", "develop: {checks: [CodeQL Analysis]}}", "starts for pull requests to main only")]
    [InlineData("unreported-check", "piwardrive", "develop: {}}", "develop: {checks: [Report]}}", "stays pending on most pull requests")]
    [InlineData("unreviewed-change", "humanline", "branches: {main: {}, ", "branches: {main: {approvals: 0}, ", "can be changed without a review")]
    [InlineData("unused-secret", "humanline", Secret, Secret + "\n  LEFT_OVER: {from: settings}", "keeps LEFT_OVER, which no job, workload or alert reads")]
    [InlineData("unused-secret", "humanline", Secret, "SLACK_WEBHOOK_URL: {from: settings, dependabot: true, decision: HL-X08}", "gives SLACK_WEBHOOK_URL to Dependabot's runs")]
    [InlineData("unused-variable", "piwardrive", "REDIS_URL: redis", "LEFT_OVER: redis", "has the variable LEFT_OVER, which nothing reads")]
    public async Task Change_OfAProduct_BreaksOneRule(string rule, string product, string right, string wrong, string message)
    {
        using var clone = new Clone();
        clone.Replace($"products/{product}.yaml", right, wrong);

        await BreaksAsync(clone, rule, $@"^products/{product}\.yaml:\d+:\d+$|^{product}-repository-", message);
    }

    [Theory]
    [InlineData("shared-owner", "staging", "slipway:shared: true", "slipway:shared: false", "the repositories are declared by no stack")]
    [InlineData("unreachable-cluster", "staging", "slipway:ownsAccount: true", "slipway:ownsAccount: true\n  slipway:runners: github-hosted", "has only a private endpoint")]
    public async Task Change_OfASetting_BreaksOneRule(string rule, string stack, string right, string wrong, string message)
    {
        using var clone = new Clone();
        clone.Replace($"Pulumi.{stack}.yaml", right, wrong);

        await BreaksAsync(clone, rule, "^slipway:|^platform-", message);
    }

    // A note counts what is made; it changes with everything.
    private static async Task BreaksAsync(Clone clone, string rule, string where, string message)
    {
        var found = (await JudgeAsync(clone.Folder)).Except(await s_before.Value).Where(finding => finding.Severity != Severity.Note).ToList();

        Assert.Equal([rule], found.Select(finding => finding.Rule).Distinct());
        Assert.All(found, finding => Assert.Matches(where, finding.Where));
        Assert.All(found, finding => Assert.Contains(message, finding.Message, StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<Finding>> JudgeAsync(string folder)
    {
        var stacks = new EnvironmentStacks(folder);
        var releases = Path.Combine(Repository.Workspace.Root, "tests", "fixtures", "releases");
        var plans = await Task.WhenAll(stacks.Names.Select(stack => stacks.PlanAsync(stack, releases)));
        return plans.SelectMany(plan => plan.Findings);
    }
}
