using Slipway.Pipelines.Actions;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Workflows;

/// <summary>When a job or a step runs.</summary>
internal static class Conditions
{
    private const string ByHand = "workflow_dispatch";
    private const string AfterAnother = "workflow_run";

    public static Expression IsPullRequest { get; } = Given.EventName.Is(NameOf(WorkflowEvent.PullRequest));

    public static Expression IsNoPullRequest { get; } = Given.EventName.IsNot(NameOf(WorkflowEvent.PullRequest));

    public static string NameOf(WorkflowEvent kind) => kind switch
    {
        WorkflowEvent.Push => "push",
        WorkflowEvent.PullRequest => "pull_request",
        WorkflowEvent.Schedule => "schedule",
        WorkflowEvent.Release => "release",
        WorkflowEvent.Manual => ByHand,
        _ => AfterAnother,
    };

    /// <summary>What the file says under <c>only</c>.</summary>
    public static Expression? Of(OnlySpec? only, JobDraft draft)
    {
        if (only is null)
        {
            return null;
        }

        var branches = Any(only.Branches.Select(branch => Given.Ref.Is($"refs/heads/{branch}")));
        var systems = draft.Axis("os") is { } axis ? Any(only.Os.Select(axis.Value.Is)) : null;
        return All(Events(only, draft), branches, systems);
    }

    /// <summary>Another workflow succeeded, for a push to a branch of this repository; a fork's branch may have the same name.</summary>
    public static Expression? AfterSuccess(AfterTriggerSpec? after) => after is null
        ? null
        : Given.EventName.IsNot(AfterAnother).Or(All(
            Given.PrecedingConclusion.Is("success"),
            Given.PrecedingEvent.Is(NameOf(WorkflowEvent.Push)),
            Given.PrecedingRepository.Is(Given.Repository),
            Any(after.Branches.Select(Given.PrecedingBranch.Is)))!);

    /// <summary>After what outcome of the jobs before.</summary>
    public static Expression? Of(JobOutcome when, IReadOnlyList<Job> needs, bool needsMaySkip) => when switch
    {
        JobOutcome.Always => Given.Always,
        JobOutcome.Failure => Given.Failure.And(Any(needs.Select(need => need.Result().Is("failure")))!),
        _ when needsMaySkip => Given.Cancelled.Not().And(Given.Failure.Not()),
        _ => null,
    };

    public static Expression? All(params IEnumerable<Expression?> parts) =>
        parts.Where(part => part is not null).Aggregate((Expression?)null, (left, right) => left is null ? right : left.And(right!));

    public static Expression? Any(IEnumerable<Expression> parts) =>
        parts.Aggregate((Expression?)null, (left, right) => left is null ? right : left.Or(right));

    // Inputs are there only when somebody started the workflow by hand.
    private static Expression? Events(OnlySpec only, JobDraft draft)
    {
        var inputs = All(only.Inputs.Select(input => draft.Input(input.Name)!.Value.Is(input.Value)));
        var events = only.Events.Select(kind => kind == WorkflowEvent.Manual && inputs is not null
            ? Given.EventName.Is(ByHand).And(inputs)
            : Given.EventName.Is(NameOf(kind)));
        return Any(events) ?? inputs;
    }
}
