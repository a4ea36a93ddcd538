using Slipway.Spec.Reading;

namespace Slipway.Spec.Rollback;

/// <summary>When and how the product goes back to the version before.</summary>
public sealed record RollbackSpec
{
    public static readonly Shape<RollbackSpec> Shape = Shapes.Record(
        "rollback",
        "When and how the product goes back to the version before.",
        f => new RollbackSpec
        {
            Environment = f.Required("environment", SpecShapes.NameWithEnvironment,
                "the environment without reviewers in which rollback jobs act",
                example: "\"{environment}-rollback\""),
            Workflow = f.Optional("workflow", RollbackWorkflowSpec.Shape, "the workflow that rolls back", example: "{name: rollback}"),
            Triggers = f.Named("triggers", RollbackTriggerSpec.Shape, "what makes it go back",
                example: "{error_rate: {signal: error-rate, above: 5%, strategy: fast}}"),
            Strategies = f.Named("strategies", RollbackStrategySpec.Shape, "how it goes back",
                example: "{fast: {scope: affected, limit: 2m}}"),
            Drill = f.Optional("drill", RollbackDrillSpec.Shape, "how it is practised", example: "{schedule: 0 10 1 * *}"),
        });

    public required string Environment { get; init; }

    public RollbackWorkflowSpec? Workflow { get; init; }

    public IReadOnlyList<RollbackTriggerSpec> Triggers { get; init; } = [];

    public IReadOnlyList<RollbackStrategySpec> Strategies { get; init; } = [];

    public RollbackDrillSpec? Drill { get; init; }
}
