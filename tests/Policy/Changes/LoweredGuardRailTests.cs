using Slipway.Plan;
using Slipway.Plan.Differences;
using Slipway.Policy;
using Slipway.Policy.Changes;
using Xunit;
using static Slipway.Tests.Plan.Differences.Things;

namespace Slipway.Tests.Policy.Changes;

public sealed class LoweredGuardRailTests
{
    private const string Branch = "github:index/branchProtection:BranchProtection";

    [Fact]
    public void GuardRail_Lowered_IsFoundUnlessThisChangeDecidesIt()
    {
        var before = Of(Thing("main", """{"requireSignedCommits":true}""", Branch));
        var after = Of(Thing("main", """{"requireSignedCommits":false}""", Branch));
        var decided = after with { Decisions = [new Decision("shop", "SHOP-7", "The bot cannot sign (unsigned-commits:main)", "It need not, until it can")] };

        var (silent, said) = (Risks.Of(PlanDifference.BetweenPlans(before, after, "b")), Risks.Of(PlanDifference.BetweenPlans(before, decided, "b")));

        var finding = Assert.Single(RuleBook.Judge(silent));
        Assert.Equal(("lowered-guard-rail", "main"), (finding.Rule, finding.Where));
        Assert.StartsWith("unsigned-commits:main: main: requireSignedCommits goes from true to false", finding.Message, StringComparison.Ordinal);
        Assert.Empty(RuleBook.Judge(said));
        Assert.Equal("SHOP-7", Assert.Single(said).Decision!.Id);

        // An old decision was about something else.
        Assert.Single(RuleBook.Judge(Risks.Of(PlanDifference.BetweenPlans(before with { Decisions = decided.Decisions }, decided, "b"))));
    }
}
