using Slipway.Cluster.Namespaces.Capacity;
using Slipway.Spec.Components;
using Slipway.Spec.Delivery;
using Slipway.Spec.LoadTests;
using Slipway.Spec.Quantities;
using Xunit;

namespace Slipway.Tests.Cluster.Namespaces;

public sealed class NamespaceCapacityTests
{
    // page 5 + 2, api 7 + 2, worker 1 + 1
    [Fact]
    public void For_RollingDelivery_HasAQuarterMoreThanTheMostReplicas()
    {
        var capacity = NamespaceCapacity.For(Shop.Product, Shop.Test)!;

        Assert.Equal(18, capacity.Pods);
        Assert.Equal("2600m..20400m", Shown(capacity.Together.Cpu));
        Assert.Equal("1664Mi..9984Mi", Shown(capacity.Together.Memory));
    }

    [Fact]
    public void For_TwoVersionsBesideEachOther_HasTwiceTheMostReplicas()
    {
        var product = Shop.Product with { Delivery = [Shop.Delivered(new DeliveryStepSpec { Prepare = PreparedSide.Preview })] };

        var capacity = NamespaceCapacity.For(product, Shop.Test)!;

        Assert.Equal(26, capacity.Pods);
        Assert.Equal("3900m..31300m", Shown(capacity.Together.Cpu));
    }

    [Fact]
    public void For_Containers_GetTheLeastUnaskedAndTheMostAtAll()
    {
        var capacity = NamespaceCapacity.For(Shop.Product, Shop.Test)!;

        Assert.Equal(("50m..150m", "32Mi..48Mi"), (Shown(capacity.Unasked.Cpu), Shown(capacity.Unasked.Memory)));
        Assert.Equal(("200m..2", "128Mi..1Gi"), (Shown(capacity.Largest.Cpu), Shown(capacity.Largest.Memory)));
    }

    [Fact]
    public void For_Migration_HasOnePodMore()
    {
        var product = Shop.Product with { Components = [Shop.Worker with { Migration = "migrate" }] };

        Assert.Equal(3, NamespaceCapacity.For(product, Shop.Test)!.Pods);
    }

    [Fact]
    public void For_LoadTestInTheCluster_HasItsPodsToo()
    {
        var product = Shop.Product with { Components = [Shop.Worker], LoadTests = Shop.LoadTests(LoadTool.K6, Shop.Test) };

        var capacity = NamespaceCapacity.For(product, Shop.Test)!;

        Assert.Equal(2 + NamespaceCapacity.LoadTestPods + 2, capacity.Pods);
        Assert.Equal("1", capacity.Largest.Cpu.Limit.ToString());
    }

    [Fact]
    public void For_NothingInTheCluster_IsNone() =>
        Assert.Null(NamespaceCapacity.For(Shop.Product with { Components = [Shop.Api with { Platform = Platform.Vercel }] }, Shop.Test));

    [Theory]
    [InlineData("100%", 1, 1)]
    [InlineData("100%", 4, 1)]
    [InlineData("100%", 5, 2)]
    [InlineData("10%", 5, 5)]
    public void ReplicasOf_Shift_AreAllWhereBothVersionsServe(string shift, int replicas, int expected)
    {
        var product = Shop.Product with { Delivery = [Shop.Delivered(new DeliveryStepSpec { Shift = Percentage.Parse(shift) })] };

        Assert.Equal(expected, SecondSet.ReplicasOf(product, Shop.Test, replicas));
    }

    [Fact]
    public void ReplicasOf_NoDelivery_AreThoseOfASurge() =>
        Assert.Equal(2, SecondSet.ReplicasOf(Shop.Product with { Delivery = [] }, Shop.Test, 8));

    private static string Shown(CpuRange range) => $"{range.Request}..{range.Limit}";

    private static string Shown(MemoryRange range) => $"{range.Request.ToKubernetes()}..{range.Limit.ToKubernetes()}";
}
