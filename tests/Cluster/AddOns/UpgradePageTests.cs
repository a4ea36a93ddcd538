using Slipway.Catalog;
using Slipway.Cluster.AddOns;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cluster.AddOns;

public sealed class UpgradePageTests
{
    private static readonly string Page = Repository.Read("docs/upgrade-a-cluster.md");

    [Fact]
    public void Table_OfDefinitions_HasEveryAddOnAsItIs() => Assert.Equal(
        AddOnCatalogue.All.Select(addOn => $"| {addOn.Chart.Name} | {Words(addOn.Definitions)} |").Order(StringComparer.Ordinal),
        Page.Split('\n').SkipWhile(line => line != "| --- | --- |").Skip(1).TakeWhile(line => line.StartsWith('|')));

    [Fact]
    public void CoreAddOns_EverySupportedVersion_HasVersionsOfItsOwn()
    {
        Assert.Equal(KubernetesVersions.Supported.Order(StringComparer.Ordinal), CoreAddOnVersions.ByKubernetesVersion.Keys.Order(StringComparer.Ordinal));
        Assert.All(CoreAddOnVersions.ByKubernetesVersion, versions =>
            Assert.StartsWith($"v{versions.Key}.", versions.Value.KubeProxy, StringComparison.Ordinal));
    }

    private static string Words(CustomDefinitions definitions) => definitions switch
    {
        CustomDefinitions.None => "none",
        CustomDefinitions.Templated => "with the chart",
        _ => "installed once",
    };
}
