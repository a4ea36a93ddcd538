using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Testing;

/// <summary>How much of the code tests must run through.</summary>
public sealed record CoverageSpec
{
    public static readonly Shape<CoverageSpec> Shape = Shapes.Record("coverage", "How much of the code tests must run through.", f =>
    {
        f.Needs("token", "upload");
        return new CoverageSpec
        {
            Floor = f.Required("floor", Shapes.Percentage, "below it nothing is merged", example: "80%"),
            Goal = f.Optional("goal", Shapes.Percentage, "what is aimed for, without blocking", example: "90%"),
            Branches = f.Required("branches", Shapes.Boolean, "whether branches count besides lines", example: "true"),
            Drop = f.Required("drop", Shapes.Percentage, "by how much one change may lower it", example: "1%"),
            Reports = f.List("reports", Shapes.Choice<CoverageReport>("report"), "how it is written down", example: "[xml, html]"),
            Upload = f.Optional("upload", Shapes.Choice<CoverageService>("service"), "who keeps the figures", example: "codecov"),
            Token = f.Optional("token", Shapes.Reference("secret"), "the secret for that", example: "CODECOV_TOKEN"),
            Comment = f.Required("comment", Shapes.Boolean, "whether a pull request is told", example: "true"),
        };
    }, Check);

    public required Percentage Floor { get; init; }

    public Percentage? Goal { get; init; }

    public required bool Branches { get; init; }

    public required Percentage Drop { get; init; }

    public IReadOnlyList<CoverageReport> Reports { get; init; } = [];

    public CoverageService? Upload { get; init; }

    public string? Token { get; init; }

    public required bool Comment { get; init; }

    private static void Check(CoverageSpec spec, Check check)
    {
        if (spec.Goal is { } goal && goal < spec.Floor)
        {
            check.At("goal").Problem($"the goal ({goal}) lies below the floor ({spec.Floor}, {check.At("floor")})");
        }
    }
}
