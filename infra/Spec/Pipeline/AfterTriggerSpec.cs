using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>A workflow starts after another has succeeded.</summary>
public sealed record AfterTriggerSpec
{
    public static readonly Shape<AfterTriggerSpec> Shape = Shapes.Record(
        "after-trigger",
        "A workflow starts after another has succeeded.",
        f => new AfterTriggerSpec
        {
            Workflow = f.Required("workflow", Shapes.Reference("workflow"), "the other workflow", example: "ci"),
            Branches = f.List("branches", Shapes.RefPattern, "only on these branches", example: "[main]"),
        });

    public required string Workflow { get; init; }

    public IReadOnlyList<string> Branches { get; init; } = [];
}
