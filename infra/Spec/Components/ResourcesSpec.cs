using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>What a replica asks for and may use at most.</summary>
public sealed record ResourcesSpec
{
    public static readonly Shape<ResourcesSpec> Shape = Shapes.Record(
        "resources",
        "What a replica asks for and may use at most.",
        f => new ResourcesSpec
        {
            Cpu = f.Required("cpu", SpecShapes.CpuRange, "processors", example: "250m..1"),
            Memory = f.Required("memory", SpecShapes.MemoryRange, "memory", example: "512Mi..1Gi"),
        });

    public required CpuRange Cpu { get; init; }

    public required MemoryRange Memory { get; init; }
}
