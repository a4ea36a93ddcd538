using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>A published release starts a workflow.</summary>
public sealed record ReleaseTriggerSpec
{
    public static readonly Shape<ReleaseTriggerSpec> Shape = Shapes.Record(
        "release-trigger",
        "A published release starts a workflow.",
        f => new ReleaseTriggerSpec
        {
            Tags = f.List("tags", Shapes.RefPattern, "only these tags", example: "[\"v*\"]"),
        });

    public IReadOnlyList<string> Tags { get; init; } = [];
}
