using FsCheck;
using FsCheck.Fluent;
using Slipway.Cluster.Namespaces.Capacity;
using Slipway.Spec.Components;
using Slipway.Spec.Delivery;
using Slipway.Spec.Quantities;
using Xunit;

namespace Slipway.Tests.Cluster.Namespaces;

public sealed class CapacityPropertyTests
{
    private static Gen<ComponentSpec> Component =>
        from cpu in Gen.Choose(10, 4000)
        from burst in Gen.Choose(0, 4000)
        from memory in Gen.Choose(16, 4096)
        from most in Gen.Choose(1, 40)
        select Shop.Worker with
        {
            Name = $"part-{cpu}-{burst}-{memory}-{most}",
            Replicas = new(1, most),
            Resources = new()
            {
                Cpu = new(new CpuQuantity(cpu), new CpuQuantity(cpu + burst)),
                Memory = new(new ByteSize(memory * 1024L * 1024L), new ByteSize(2L * memory * 1024L * 1024L)),
            },
        };

    [Fact]
    public void For_AnyComponents_HasRoomForAllOfThemAtTheirMost() =>
        Prop.ForAll(Component.NonEmptyListOf().ToArbitrary(), components =>
        {
            var capacity = NamespaceCapacity.For(Shop.Product with { Components = [.. components] }, Shop.Test)!;

            return capacity.Together.Cpu.Limit.Millicores >= components.Sum(one => one.Replicas!.Value.Maximum * one.Resources!.Cpu.Limit.Millicores)
                && capacity.Together.Memory.Request.Bytes >= components.Sum(one => one.Replicas!.Value.Maximum * one.Resources!.Memory.Request.Bytes)
                && capacity.Pods > components.Sum(one => one.Replicas!.Value.Maximum)
                && components.All(one => one.Resources!.Cpu.Limit <= capacity.Largest.Cpu.Limit && one.Resources.Memory.Limit <= capacity.Largest.Memory.Limit);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void For_TwoVersionsBesideEachOther_NeverHasLessRoomThanForOneAfterTheOther() =>
        Prop.ForAll(Component.ToArbitrary(), component =>
        {
            var rolling = Shop.Product with { Components = [component] };
            var beside = rolling with { Delivery = [Shop.Delivered(new DeliveryStepSpec { Prepare = PreparedSide.Preview })] };

            return NamespaceCapacity.For(beside, Shop.Test)!.Pods >= NamespaceCapacity.For(rolling, Shop.Test)!.Pods;
        }).QuickCheckThrowOnFailure();
}
