using Slipway.Cluster.AddOns;
using Slipway.Policy;
using Slipway.Policy.Clusters;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Policy.Clusters;

public sealed class UnusedAddOnTests
{
    public static TheoryData<string> Definers =>
        [.. AddOnCatalogue.All.Where(addOn => addOn.Definitions != CustomDefinitions.None).Select(addOn => addOn.Chart.Name)];

    [Theory]
    [MemberData(nameof(Definers))]
    public void AddOn_WhoseKindsNobodyDeclares_IsFound(string chart)
    {
        var plan = new GoodPlan().With("Release", "metrics-server", "chart", chart).Plan();
        var alone = plan with { Resources = [.. plan.Resources.Where(resource => resource.Name == "metrics-server")] };

        var finding = Assert.Single(UnusedAddOn.Rule.Judge(new PlannedEnvironment(alone)));

        Assert.Equal($"metrics-server installs {chart}, which nothing here uses", finding.Message);
    }

    [Fact]
    public void RelayOfAlerts_WithoutASensor_IsAllThatIsFound() =>
        new GoodPlan().With("Release", "metrics-server", "chart", "argo-events")
            .Breaks(UnusedAddOn.Rule, "metrics-server.chart", "metrics-server installs argo-events, which nothing here uses");

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task AddOns_OfAnEnvironment_AreAllUsed(string stack)
    {
        var plan = await Environments.OfAsync(stack);

        Assert.Empty(UnusedAddOn.Rule.Judge(new PlannedEnvironment(plan) { Catalog = Environments.Catalog }));
    }
}
