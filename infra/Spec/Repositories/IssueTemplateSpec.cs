using Slipway.Spec.Reading;

namespace Slipway.Spec.Repositories;

/// <summary>A form for issues.</summary>
public sealed record IssueTemplateSpec
{
    public static readonly Shape<IssueTemplateSpec> Shape = Shapes.Record(
        "issue-template",
        "A form for issues.",
        f => new IssueTemplateSpec
        {
            Name = f.Name,
            Title = f.Required("title", Shapes.Text, "the form's title", example: "Post-mortem"),
            Description = f.Required("description", Shapes.FreeText, "what it is for",
                example: "What happened, and what will keep it from happening again"),
            Sections = f.List("sections", Shapes.FreeText, "its headings", example: "[Timeline, Cause]"),
        });

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public IReadOnlyList<string> Sections { get; init; } = [];
}
