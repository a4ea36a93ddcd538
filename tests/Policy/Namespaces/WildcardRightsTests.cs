using Slipway.Policy.Namespaces;
using Xunit;

namespace Slipway.Tests.Policy.Namespaces;

public sealed class WildcardRightsTests
{
    [Fact]
    public void Role_WithAllVerbs_IsFound() =>
        new GoodPlan().With("Role", "shop-team", "rules/0/verbs/0", "*")
            .Breaks(WildcardRights.Rule, "shop-team.rules.verbs", "shop-team allows all verbs");

    [Fact]
    public void ClusterRole_WithAllResources_IsFound() =>
        new GoodPlan().With("ClusterRole", "watcher", "rules/0/resources/0", "*")
            .Breaks(WildcardRights.Rule, "watcher.rules.resources", "watcher allows all resources");
}
