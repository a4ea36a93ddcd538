namespace Slipway.Cluster.AddOns;

/// <summary>What a container asks for and the most that it gets.</summary>
public sealed record ResourceAmounts(ResourceAmounts.Amounts Requests, ResourceAmounts.Amounts Limits)
{
    public ResourceAmounts(string cpu, string memory, string cpuLimit, string memoryLimit)
        : this(new(cpu, memory), new(cpuLimit, memoryLimit))
    {
    }

    /// <summary>Processor time and memory.</summary>
    public sealed record Amounts(string Cpu, string Memory);
}
