using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Ownership;
using Xunit;

namespace Slipway.Tests.Policy;

/// <summary>What the whole book of rules says about a plan.</summary>
internal static class Judged
{
    public static IReadOnlyList<Finding> Findings(this GoodPlan plan, bool hostedRunners = false) =>
        RuleBook.Judge(new PlannedEnvironment(plan.Plan()) { HostedRunners = hostedRunners }).Findings;

    public static IReadOnlyList<Finding> Findings(this GoodPlan plan, params IReadOnlyList<OwnedAccount> accounts) =>
        RuleBook.Judge(new PlannedEnvironment(plan.Plan()) { Accounts = accounts }).Findings;

    /// <summary>The rule, and no other, objects to this one place.</summary>
    public static void Breaks(this GoodPlan plan, Rule rule, string where, string message) =>
        Assert.Equal([new Finding(rule.Id, rule.Severity, where, message, rule.Remedy)], plan.Findings());

    public static void IsFine(this GoodPlan plan) => Assert.Empty(plan.Findings());
}
