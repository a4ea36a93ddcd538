using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>Which branches, tags and paths start a workflow.</summary>
public sealed record RefFilterSpec
{
    public static readonly Shape<RefFilterSpec> Shape = Shapes.Record(
        "ref-filter",
        "Which branches, tags and paths start a workflow.",
        f => new RefFilterSpec
        {
            Branches = f.List("branches", Shapes.RefPattern, "only these branches", example: "[main, develop]"),
            Tags = f.List("tags", Shapes.RefPattern, "only these tags", example: "[\"v*\"]"),
            Paths = f.List("paths", Shapes.Text, "only when these files change", example: "[\"requirements*.txt\"]"),
        });

    public IReadOnlyList<string> Branches { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Paths { get; init; } = [];
}
