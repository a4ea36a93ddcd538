using Slipway.Spec.Reading;

namespace Slipway.Spec.Delivery;

/// <summary>A usual composition of delivery steps.</summary>
public sealed record DeliveryStrategySpec
{
    public static readonly Shape<DeliveryStrategySpec> Shape = Shapes.Record(
        "strategy",
        "A usual composition of delivery steps.",
        f => new DeliveryStrategySpec
        {
            Name = f.Name,
            Steps = f.List("steps", DeliveryStepSpec.Shape, "the steps in their order", example: "[{shift: 100%}]"),
        });

    public required string Name { get; init; }

    public IReadOnlyList<DeliveryStepSpec> Steps { get; init; } = [];
}
