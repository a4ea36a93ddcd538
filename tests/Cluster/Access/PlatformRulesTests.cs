using Slipway.Cluster.Access;
using Slipway.Cluster.Namespaces.Permissions;
using Xunit;

namespace Slipway.Tests.Cluster.Access;

public sealed class PlatformRulesTests
{
    [Fact]
    public void Watching_TheWholeCluster_ShowsNoSecretAndChangesNothing()
    {
        Assert.All(PlatformRules.Watching, rule => Assert.Equal(["get", "list", "watch"], rule.Verbs));
        Assert.DoesNotContain(PlatformRules.Watching, rule => rule.Resources.Contains("secrets") || rule.Resources.Contains("*"));
    }

    [Fact]
    public void Watching_TheWholeCluster_ShowsWhatTeamsSee() =>
        Assert.Equal(NamespaceAccess.Watching, PlatformRules.Watching.Take(NamespaceAccess.Watching.Count));
}
