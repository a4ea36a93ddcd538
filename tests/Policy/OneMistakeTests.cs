using Slipway.Cli.Stacks;
using Slipway.Plan;
using Slipway.Tests.Cli;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Policy;

/// <summary>One thing changed in what people wrote, and everything that all rules then say of both environments.</summary>
public sealed class OneMistakeTests
{
    private static readonly Lazy<Task<HashSet<Finding>>> s_before = new(async () => [.. await JudgeAsync(Repository.Workspace.Root)]);

    [Theory]
    [InlineData("unreported-check", "goldensignals", "develop: {}", "develop: {checks: [Deploy to Staging]}")]
    [InlineData("unused-secret", "humanline", "secrets:\n", "secrets:\n  UNUSED_TOKEN: {from: settings}\n")]
    [InlineData("unreachable-environment", "humanline", "refs: {branches: [main], tags: [\"v*\"]}", "refs: {branches: [main]}")]
    [InlineData("lone-reviewer", "humanline", "reviewers: {teams: [humanline, humanline-qa]}", "reviewers: {users: [jane]}")]
    [InlineData("thin-canary", "goldensignals", "{watch: 15m}", "{watch: 10m}")]
    [InlineData("target-beyond-trigger", "humanline", "error-rate: {signal: error-rate, below: 1%}", "error-rate: {signal: error-rate, below: 5%}")]
    [InlineData("late-reaction", "humanline", "interval: 15s", "interval: 10m")]
    [InlineData("unlisted-difference", "goldensignals", "soak: 0m}", "soak: 0m, may-differ: [replicas]}")]
    [InlineData("unproven-promotion", "piwardrive", ", evidence: {each: {younger-than: 7d}, smoke: {}, integration: {}, performance: {}, security: {}}", "")]
    [InlineData("dependabot-secret", "goldensignals", "SONAR_TOKEN: {from: settings, dependabot: true}", "SONAR_TOKEN: {from: settings}")]
    [InlineData("unreviewed-change", "humanline", "branches: {main: {}, ", "branches: {main: {approvals: 0}, ")]
    [InlineData("exempt-administrator", "humanline", "branches: {main: {}, ", "branches: {main: {administrators: false}, ")]
    [InlineData("undecided-row", "humanline", "  HL-X05: {", "  HL-X95: {")]
    public async Task Change_OfAProduct_BreaksOneRule(string rule, string product, string right, string wrong)
    {
        using var clone = new Clone();
        clone.Replace($"products/{product}.yaml", right, wrong);

        await BreaksAsync(clone, rule, $@"^products/{product}\.yaml:\d+:\d+$|^{product}-repository-");
    }

    [Theory]
    [InlineData("shared-owner", "staging", "slipway:shared: true", "slipway:shared: false")]
    [InlineData("unreachable-cluster", "staging", "slipway:ownsAccount: true", "slipway:ownsAccount: true\n  slipway:runners: github-hosted")]
    public async Task Change_OfASetting_BreaksOneRule(string rule, string stack, string right, string wrong)
    {
        using var clone = new Clone();
        clone.Replace($"Pulumi.{stack}.yaml", right, wrong);

        await BreaksAsync(clone, rule, "^slipway:|^platform-");
    }

    // A note counts what is made; it changes with everything.
    private static async Task BreaksAsync(Clone clone, string rule, string where)
    {
        var found = (await JudgeAsync(clone.Folder)).Except(await s_before.Value).Where(finding => finding.Severity != Severity.Note).ToList();

        Assert.Equal([rule], found.Select(finding => finding.Rule).Distinct());
        Assert.All(found, finding => Assert.Matches(where, finding.Where));
    }

    private static async Task<IEnumerable<Finding>> JudgeAsync(string folder)
    {
        var stacks = new EnvironmentStacks(folder);
        var releases = Path.Combine(Repository.Workspace.Root, "tests", "fixtures", "releases");
        var plans = await Task.WhenAll(stacks.Names.Select(stack => stacks.PlanAsync(stack, releases)));
        return plans.SelectMany(plan => plan.Findings);
    }
}
