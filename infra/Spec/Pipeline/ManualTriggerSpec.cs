using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>A workflow can be started by hand.</summary>
public sealed record ManualTriggerSpec
{
    public static readonly Shape<ManualTriggerSpec> Shape = Shapes.Record(
        "manual-trigger",
        "A workflow can be started by hand.",
        f => new ManualTriggerSpec
        {
            Inputs = f.Named("inputs", InputSpec.Shape, "what is asked for",
                example: "{version: {description: Release to deploy, required: true}}"),
        },
        Check);

    public IReadOnlyList<InputSpec> Inputs { get; init; } = [];

    private static void Check(ManualTriggerSpec spec, Check check)
    {
        if (spec.Inputs.Count > 10)
        {
            check.At("inputs").Problem("GitHub takes at most 10 inputs");
        }
    }
}
