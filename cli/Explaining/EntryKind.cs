namespace Slipway.Cli.Explaining;

/// <summary>A kind of named entry in a product's file.</summary>
/// <param name="Noun">What people call it.</param>
/// <param name="Pattern">Where such entries stand; a star is a name that the product chose.</param>
internal sealed record EntryKind(string Noun, string Pattern)
{
    public static IReadOnlyList<EntryKind> All { get; } =
    [
        new("alert", "alerts.*"),
        new("secret", "secrets.*"),
        new("variable", "variables.*"),
        new("variable", "environments.*.variables.*"),
        new("status check", "pipeline.workflows.*.jobs.*"),
        new("workflow", "pipeline.workflows.*"),
        new("objective", "objectives.*"),
        new("rollback trigger", "rollback.triggers.*"),
        new("rollback strategy", "rollback.strategies.*"),
        new("environment", "environments.*"),
        new("decision", "decisions.*"),
        new("component", "components.*"),
        new("dependency", "dependencies.*"),
        new("delivery", "delivery.*"),
        new("promotion", "promotion.*"),
        new("test suite", "tests.*"),
        new("channel", "channels.*"),
        new("runbook", "runbooks.*"),
        new("branch", "branches.*"),
        new("duty", "duties.*"),
        new("plan for the future", "future.*"),
    ];

    public IReadOnlyList<string> Steps { get; } = EntryPath.Steps(Pattern);
}
