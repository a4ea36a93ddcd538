using System.IO.Enumeration;
using Slipway.Spec.Environments;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>Whether a job that deploys can ever run on a branch or tag that its environment admits.</summary>
internal static class TriggerClosure
{
    private const string Any = "*";

    public static void Check(ProductSpec product, Check check)
    {
        foreach (var workflow in product.Pipeline.Workflows)
        {
            foreach (var job in workflow.Jobs.Where(job => job.Deploys is not null))
            {
                if (product.Environment(job.Deploys!) is { } environment)
                {
                    var place = check.At("pipeline", "workflows", workflow.Id, "jobs", job.Id, "deploys");
                    Check(product, Runs(product, workflow.Triggers, job.Only).Distinct().ToList(), environment, place);
                }
            }
        }
    }

    private static void Check(ProductSpec product, List<(bool IsTag, string Pattern)> runs, EnvironmentSpec environment, Place place)
    {
        var branches = environment.Refs.Protected ? product.Branches.Select(branch => branch.Name).ToList() : environment.Refs.Branches;
        if (!runs.Any(run => (run.IsTag ? environment.Refs.Tags : branches).Any(admitted => Overlap(admitted, run.Pattern))))
        {
            var admitted = branches.Select(branch => $"branch {branch}").Concat(environment.Refs.Tags.Select(tag => $"tag {tag}"));
            var found = runs.Select(run => (run.IsTag ? "tag " : "branch ") + run.Pattern).DefaultIfEmpty("on none that deploys");
            place.Problem(
                $"the job never runs on a branch or tag that {environment.Name} admits; admitted: {string.Join(", ", admitted)}; "
                + $"the job runs: {string.Join(", ", found)}");
        }
    }

    // A pull request's run is on a merge that nobody made, which no environment admits.
    private static IEnumerable<(bool IsTag, string Pattern)> Runs(ProductSpec product, TriggersSpec triggers, OnlySpec? only)
    {
        var main = product.Repository.DefaultBranch;
        bool Admits(WorkflowEvent kind) => only is null || only.Events.Count == 0 || only.Events.Contains(kind);
        var all = new List<(WorkflowEvent Event, bool IsTag, IReadOnlyList<string> Patterns)>
        {
            (WorkflowEvent.Push, false, triggers.Push is { Branches.Count: 0, Tags.Count: 0 } ? [Any] : triggers.Push?.Branches ?? []),
            (WorkflowEvent.Push, true, triggers.Push?.Tags ?? []),
            (WorkflowEvent.Release, true, triggers.Release switch { null => [], { Tags.Count: 0 } => [Any], var release => release.Tags }),
            (WorkflowEvent.Manual, false, triggers.Manual is null ? [] : [Any]),
            (WorkflowEvent.Manual, true, triggers.Manual is null ? [] : [Any]),
            (WorkflowEvent.Schedule, false, triggers.Schedule.Count == 0 ? [] : [main]),
            (WorkflowEvent.After, false, triggers.After is null ? [] : [main]),
        };
        return all.Where(run => Admits(run.Event))
            .SelectMany(run => run.Patterns.Select(pattern => (run.IsTag, pattern)))
            .SelectMany(run => Narrowed(run, only?.Branches ?? []));
    }

    // A condition on branches holds for no tag, and leaves of any branch the ones that it names.
    private static IEnumerable<(bool IsTag, string Pattern)> Narrowed((bool IsTag, string Pattern) run, IReadOnlyList<string> branches) =>
        branches.Count == 0 ? [run]
        : run.IsTag ? []
        : branches.Where(branch => Overlap(branch, run.Pattern)).Select(branch => (false, run.Pattern == Any ? branch : run.Pattern));

    private static bool Overlap(string one, string other) =>
        FileSystemName.MatchesSimpleExpression(one, other, ignoreCase: false)
        || FileSystemName.MatchesSimpleExpression(other, one, ignoreCase: false);
}
