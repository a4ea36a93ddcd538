using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Cluster.Nodes;

/// <summary>A group of like nodes that grows and shrinks between two bounds.</summary>
public sealed record NodePool
{
    private static readonly ByteSize DefaultDisk = ByteSize.Parse("80Gi");

    public static Shape<NodePool> Shape { get; } = Shapes.Record(
        "node pool",
        "A group of like nodes that grows and shrinks between two bounds.",
        fields => new NodePool
        {
            Name = fields.Name,
            Instances = fields.Required(
                "instances",
                Shapes.List(Shapes.Pattern("instance type", @"^[a-z][a-z0-9-]*\.[a-z0-9]+$", "m7a.large"), minimum: 1),
                "instance types of the same size and processor; the first that AWS has is taken",
                example: "[m7a.large, m7i.large]"),
            Min = fields.Required("min", Shapes.Integer(0, 100), "the fewest nodes", example: "2"),
            Max = fields.Required("max", Shapes.Integer(1, 100), "the most nodes", example: "6"),
            Disk = fields.Default("disk", Shapes.ByteSize, DefaultDisk, "the root volume of each node"),
            Capacity = fields.Default(
                "capacity",
                Shapes.Choice<NodeCapacity>("capacity"),
                NodeCapacity.OnDemand,
                "how the instances are bought"),
        },
        check: (pool, check) =>
        {
            if (pool.Min > pool.Max)
            {
                check.At("min").Problem($"{pool.Min} is above max, which is {pool.Max}");
            }
        });

    public required string Name { get; init; }

    public required IReadOnlyList<string> Instances { get; init; }

    public required int Min { get; init; }

    public required int Max { get; init; }

    public required ByteSize Disk { get; init; }

    public required NodeCapacity Capacity { get; init; }
}
