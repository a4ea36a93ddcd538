using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Workflows;

/// <summary>
/// Whether a job that this one needs may be skipped on purpose in a run that this one is meant for. GitHub skips what needs a
/// skipped job, unless told otherwise.
/// </summary>
internal static class Skipping
{
    public static bool IsPossible(JobDraft draft)
    {
        var jobs = draft.Workflow.Jobs.ToDictionary(job => job.Id, StringComparer.Ordinal);
        var own = EventsOf(draft.Spec, draft.Workflow);
        return Before(draft.Spec).Any(job => own.Except(EventsOf(job, draft.Workflow)).Any() || IsNarrower(job.Only, draft.Spec.Only));

        IEnumerable<JobSpec> Before(JobSpec job) => job.Needs.Select(need => jobs[need]).SelectMany(need => Before(need).Prepend(need));
    }

    private static bool IsNarrower(OnlySpec? other, OnlySpec? own) =>
        other is not null && other.Branches.Count > 0 && !other.Branches.SequenceEqual(own?.Branches ?? [], StringComparer.Ordinal);

    private static List<WorkflowEvent> EventsOf(JobSpec job, WorkflowSpec workflow)
    {
        var triggers = workflow.Triggers;
        var all = new List<WorkflowEvent>();
        Add(triggers.Push, WorkflowEvent.Push);
        Add(triggers.PullRequest, WorkflowEvent.PullRequest);
        Add(triggers.Schedule.Count > 0 ? triggers : null, WorkflowEvent.Schedule);
        Add(triggers.Release, WorkflowEvent.Release);
        Add(triggers.Manual, WorkflowEvent.Manual);
        Add(triggers.After, WorkflowEvent.After);
        return job.Only is { Events.Count: > 0 } only ? [.. all.Intersect(only.Events)] : all;

        void Add(object? trigger, WorkflowEvent kind)
        {
            if (trigger is not null)
            {
                all.Add(kind);
            }
        }
    }
}
