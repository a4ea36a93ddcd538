using Slipway.Spec.Reading;

namespace Slipway.Spec.Environments;

/// <summary>From which branches and tags an environment is deployed to.</summary>
public sealed record RefPolicySpec
{
    private const string EitherOr = "beside protected branches: GitHub takes either those or names";

    public static readonly Shape<RefPolicySpec> Shape = Shapes.Record(
        "refs",
        "From which branches and tags an environment is deployed to.",
        f =>
        {
            f.AtLeastOne("branches", "tags", "protected");
            f.UselessWhere(Where.IsTrue("protected"), "branches", EitherOr);
            f.UselessWhere(Where.IsTrue("protected"), "tags", EitherOr);
            return new RefPolicySpec
            {
                Branches = f.List("branches", Shapes.RefPattern, "branches", example: "[main]"),
                Tags = f.List("tags", Shapes.RefPattern, "tags", example: "[\"v*\"]"),
                Protected = f.Default("protected", Shapes.Boolean, false, "protected branches, whichever they are", example: "true"),
            };
        });

    public IReadOnlyList<string> Branches { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public required bool Protected { get; init; }
}
