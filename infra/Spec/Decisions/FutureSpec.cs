using Slipway.Spec.Reading;

namespace Slipway.Spec.Decisions;

/// <summary>Something that is planned.</summary>
public sealed record FutureSpec
{
    public static readonly Shape<FutureSpec> Shape = Shapes.Record("plan-for-the-future", "Something that is planned.", f => new FutureSpec
    {
        Name = f.Name,
        Text = f.Required("text", Shapes.FreeText, "what it is", example: "Canary deployments"),
        Enabled = f.Required("enabled", Shapes.Boolean, "whether it is on", example: "true"),
        Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
    });

    public required string Name { get; init; }

    public required string Text { get; init; }

    public required bool Enabled { get; init; }

    public string? Decision { get; init; }
}
