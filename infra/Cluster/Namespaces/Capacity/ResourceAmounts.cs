using Slipway.Spec.Components;
using Slipway.Spec.Quantities;

namespace Slipway.Cluster.Namespaces.Capacity;

/// <summary>Processors and memory, as asked for and at most.</summary>
public readonly record struct ResourceAmounts(CpuRange Cpu, MemoryRange Memory)
{
    public static ResourceAmounts Of(ResourcesSpec resources) => new(resources.Cpu, resources.Memory);

    public static ResourceAmounts Add(ResourceAmounts left, ResourceAmounts right) => left + right;

    public static ResourceAmounts Multiply(ResourceAmounts amounts, int count) => amounts * count;

    /// <summary>The least of each, wherever it comes from.</summary>
    public ResourceAmounts Least(ResourceAmounts other) => Each(other, Math.Min);

    /// <summary>The most of each, wherever it comes from.</summary>
    public ResourceAmounts Most(ResourceAmounts other) => Each(other, Math.Max);

    public static ResourceAmounts operator +(ResourceAmounts left, ResourceAmounts right) => left.Each(right, (one, other) => one + other);

    public static ResourceAmounts operator *(ResourceAmounts amounts, int count) => amounts.Each(amounts, (one, _) => one * count);

    private ResourceAmounts Each(ResourceAmounts other, Func<long, long, long> of) => new(
        new(
            new CpuQuantity((int)of(Cpu.Request.Millicores, other.Cpu.Request.Millicores)),
            new CpuQuantity((int)of(Cpu.Limit.Millicores, other.Cpu.Limit.Millicores))),
        new(
            new ByteSize(of(Memory.Request.Bytes, other.Memory.Request.Bytes)),
            new ByteSize(of(Memory.Limit.Bytes, other.Memory.Limit.Bytes))));
}
