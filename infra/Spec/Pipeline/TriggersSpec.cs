using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>What starts a workflow.</summary>
public sealed record TriggersSpec
{
    public static readonly Shape<TriggersSpec> Shape = Shapes.Record("triggers", "What starts a workflow.", f =>
    {
        f.AtLeastOne("push", "pull-request", "schedule", "release", "manual", "after");
        return new TriggersSpec
        {
            Push = f.Optional("push", RefFilterSpec.Shape, "a push", example: "{branches: [main]}"),
            PullRequest = f.Optional("pull-request", RefFilterSpec.Shape, "a pull request", example: "{branches: [main]}"),
            Schedule = f.List("schedule", Shapes.Cron, "times, in UTC", example: "[0 2 * * *]"),
            Release = f.Optional("release", ReleaseTriggerSpec.Shape, "a published release", example: "{}"),
            Manual = f.Optional("manual", ManualTriggerSpec.Shape, "somebody by hand", example: "{}"),
            After = f.Optional("after", AfterTriggerSpec.Shape, "another workflow that succeeded", example: "{workflow: ci}"),
        };
    });

    public RefFilterSpec? Push { get; init; }

    public RefFilterSpec? PullRequest { get; init; }

    public IReadOnlyList<CronExpression> Schedule { get; init; } = [];

    public ReleaseTriggerSpec? Release { get; init; }

    public ManualTriggerSpec? Manual { get; init; }

    public AfterTriggerSpec? After { get; init; }
}
