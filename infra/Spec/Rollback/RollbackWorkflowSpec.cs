using Slipway.Spec.Reading;

namespace Slipway.Spec.Rollback;

/// <summary>The workflow that rolls back.</summary>
public sealed record RollbackWorkflowSpec
{
    public static readonly Shape<RollbackWorkflowSpec> Shape = Shapes.Record(
        "rollback-workflow",
        "The workflow that rolls back.",
        f => new RollbackWorkflowSpec
        {
            Name = f.Required("name", Shapes.Reference("workflow"), "the workflow", example: "rollback"),
            ScopeInput = f.Optional("scope-input", Shapes.Text, "its input for what goes back", example: "service"),
            TriggerInput = f.Optional("trigger-input", Shapes.Text, "its input for why", example: "trigger"),
        });

    public required string Name { get; init; }

    public string? ScopeInput { get; init; }

    public string? TriggerInput { get; init; }
}
