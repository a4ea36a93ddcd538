using Slipway.Spec.Reading;

namespace Slipway.Spec.Repositories;

/// <summary>What every pull request has to be like.</summary>
public sealed record PullRequestSpec
{
    public static readonly Shape<PullRequestSpec> Shape = Shapes.Record(
        "pull-requests",
        "What every pull request has to be like.",
        f => new PullRequestSpec
        {
            Titles = f.Required("titles", Shapes.Choice<TitleStyle>("title style"), "whether titles follow the conventional commits",
                example: "conventional"),
            ReferencesIssue = f.Required("references-issue", Shapes.Boolean, "whether every one names an issue", example: "true"),
            Checklist = f.List("checklist", Shapes.FreeText, "what its author confirms", example: "[New functionality has tests]"),
        });

    public required TitleStyle Titles { get; init; }

    public required bool ReferencesIssue { get; init; }

    public IReadOnlyList<string> Checklist { get; init; } = [];
}
