using Slipway.Plan;
using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnreportedCheckTests
{
    private const string Branches = "branches: {main: {}}";
    private const string Trigger = "pull-request: {branches: [main]}";
    private const string Job = "          component: api\n          steps: [{checks";

    public static TheoryData<string, string, string, string, string> Mistakes => new()
    {
        { "Tset", "", "", "", "no job reports; reported are: Test (did you mean Test?)" },
        { "Test", Trigger, "schedule: [0 2 * * *]", "", "no pull request reports, since none starts CI" },
        { "Test", Trigger, "pull-request: {paths: [src/**]}", "", "stays pending on most pull requests, since CI starts for changes of src/** only" },
        { "Test", Trigger, "pull-request: {branches: [next]}", "", "stays pending, since CI starts for pull requests to next only" },
        { "Test", Job, "          only: {events: [push]}\n", "",
            "proves nothing: Test runs on push only, and what is skipped counts as passed" },
        { "Test", Job, "          only: {branches: [main]}\n", "",
            "proves nothing: Test runs on main only, which no pull request is, and what is skipped counts as passed" },
        { "Test", Job, "          matrix: {os: [ubuntu-latest, macos-latest]}\n", "",
            "is reported by a skipped matrix only; its runs report Test (ubuntu-latest), Test (macos-latest)" },
        { "After", "", "", "        after: {name: After, needs: [test], when: failure, steps: [{run: [\"true\"]}]}\n",
            "proves nothing: After runs only when another job has failed, and what is skipped counts as passed" },
        { "After", Job, "          only: {events: [push]}\n", "        after: {name: After, needs: [test], steps: [{run: [\"true\"]}]}\n",
            "proves nothing: After is skipped with what it needs, since Test runs on push only, and what is skipped counts as passed" },
        { "Later", "coverage: {floor: 80%}", "coverage: {floor: 80%}\nfuture: {later: {text: Later}}\n",
            "        later: {name: Later, future: later, steps: [{run: [\"true\"]}]}\n",
            "no job reports as long as future.later is not enabled" },
        { "After CI", "", "", "    after:\n      path: .github/workflows/after.yml\n      name: After\n      triggers: {after: {workflow: ci, branches: [main]}}\n"
            + "      jobs: {after: {name: After CI, steps: [{run: [\"true\"]}]}}\n",
            "no pull request reports, since none starts After" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Check_ThatNotEveryPullRequestReports_IsFoundWithTheReason(string check, string old, string with, string more, string reason)
    {
        var changes = new List<(string, string)> { (Branches, $"branches: {{main: {{checks: [{check}]}}, next: {{}}}}") };
        if (old.Length > 0)
        {
            changes.Add((old, old == Job ? with + Job : with));
        }

        changes.Add(("steps: [{checks: [ruff, mypy, trivy-files]}, {tests: [unit]}]\n", "steps: [{checks: [ruff, mypy, trivy-files]}, {tests: [unit]}]\n" + more));

        var finding = Assert.Single(ProductFindings.Of(UnreportedCheck.Rule, new GoodPlan(), "staging", [.. changes]));

        Assert.Equal(("unreported-check", Severity.Error), (finding.Rule, finding.Severity));
        Assert.Equal($"shop requires \"{check}\" on main, which {reason}", finding.Message);
        Assert.Matches(@"^products/shop\.yaml:\d+:\d+$", finding.Where);
    }

    [Fact]
    public void Check_ThatEveryPullRequestReports_IsFine() =>
        Assert.Empty(ProductFindings.Of(UnreportedCheck.Rule, new GoodPlan(), "staging", (Branches, "branches: {main: {checks: [Test]}}")));

    [Fact]
    public void Check_WhereTheRepositoryIsAnotherStacks_IsItsToReport() => Assert.Empty(ProductFindings.Of(
        UnreportedCheck.Rule,
        new GoodPlan().Without("Repository", "shop-repository"),
        "staging",
        (Branches, "branches: {main: {checks: [Other]}}")));
}
