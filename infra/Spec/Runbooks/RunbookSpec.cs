using Slipway.Spec.Reading;

namespace Slipway.Spec.Runbooks;

/// <summary>A page that says what to do.</summary>
public sealed record RunbookSpec
{
    public static readonly Shape<RunbookSpec> Shape = Shapes.Record("runbook", "A page that says what to do.", f => new RunbookSpec
    {
        Name = f.Name,
        Title = f.Required("title", Shapes.Text, "its title", example: "A deployment fails"),
        Steps = f.List("steps", Shapes.FreeText, "what to do", example: "[\"Look at the log\"]"),
    });

    public required string Name { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> Steps { get; init; } = [];
}
