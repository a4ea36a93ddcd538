using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>How dependencies are kept up to date.</summary>
public sealed record DependencyUpdatesSpec
{
    public static readonly Shape<DependencyUpdatesSpec> Shape = Shapes.Record(
        "dependency-updates",
        "How dependencies are kept up to date.",
        f => new DependencyUpdatesSpec
        {
            Schedule = f.Required("schedule", UpdateScheduleSpec.Shape, "when updates are looked for",
                example: "{every: day, at: \"06:00\"}"),
            OpenAtMost = f.Required("open-at-most", Shapes.Integer(1, 50), "how many pull requests are open at most", example: "10"),
            Groups = f.Named("groups", UpdateGroupSpec.Shape, "which come together",
                example: "{security: {applies-to: security-updates}}"),
            Reviewers = f.List("reviewers", Shapes.Text, "teams or people who review", example: "[platform]"),
            Assignees = f.List("assignees", Shapes.Owner, "people who see to it", example: "[octocat]"),
            CommitPrefix = f.Optional("commit-prefix", Shapes.Text, "how the commits begin", example: "build"),
            CommitScope = f.Required("commit-scope", Shapes.Boolean, "whether the commits name their scope", example: "true"),
        });

    public required UpdateScheduleSpec Schedule { get; init; }

    public required int OpenAtMost { get; init; }

    public IReadOnlyList<UpdateGroupSpec> Groups { get; init; } = [];

    public IReadOnlyList<string> Reviewers { get; init; } = [];

    public IReadOnlyList<string> Assignees { get; init; } = [];

    public string? CommitPrefix { get; init; }

    public required bool CommitScope { get; init; }
}
