using Slipway.Spec.Reading;

namespace Slipway.Spec.Environments;

/// <summary>From which branches and tags an environment is deployed to.</summary>
public sealed record RefPolicySpec
{
    public static readonly Shape<RefPolicySpec> Shape = Shapes.Record(
        "refs",
        "From which branches and tags an environment is deployed to.",
        f =>
        {
            f.AtLeastOne("branches", "tags", "protected");
            return new RefPolicySpec
            {
                Branches = f.List("branches", Shapes.RefPattern, "branches", example: "[main]"),
                Tags = f.List("tags", Shapes.RefPattern, "tags", example: "[\"v*\"]"),
                Protected = f.Default("protected", Shapes.Boolean, false, "protected branches, whichever they are", example: "true"),
            };
        },
        Check);

    public IReadOnlyList<string> Branches { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public required bool Protected { get; init; }

    private static void Check(RefPolicySpec spec, Check check)
    {
        if (spec.Protected && (spec.Branches.Count > 0 || spec.Tags.Count > 0))
        {
            check.At("protected").Problem(
                "GitHub allows either protected branches or branches and tags by name; leave one of them out");
        }
    }
}
