using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>What the jobs of one workflow can have wrong between them.</summary>
internal static class WorkflowChecks
{
    public static void Check(WorkflowSpec workflow, Check check)
    {
        if (workflow.Jobs.Count == 0)
        {
            check.At("jobs").Problem("a workflow without jobs is refused by GitHub");
        }

        var ids = workflow.Jobs.Select(job => job.Id).ToList();
        var known = true;
        foreach (var job in workflow.Jobs)
        {
            for (var index = 0; index < job.Needs.Count; index++)
            {
                known &= check.At("jobs", job.Id, "needs", index).MustBeOneOf("job", job.Needs[index], ids);
            }

            if (workflow.Jobs.First(other => other.Name == job.Name) is var first && first.Id != job.Id)
            {
                check.At("jobs", job.Id, "name").Problem(
                    $"\"{job.Name}\" is the name of {first.Id} too ({check.At("jobs", first.Id,
                        "name")}); a required check would not tell them apart");
            }
        }

        if (known && Cycle(workflow) is { } cycle)
        {
            check.At("jobs", cycle[0], "needs").Problem($"the jobs wait for one another: {string.Join(" → ", cycle)}");
        }
    }

    private static List<string>? Cycle(WorkflowSpec workflow)
    {
        var jobs = workflow.Jobs.ToDictionary(job => job.Id, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var job in workflow.Jobs)
        {
            if (Search(job.Id, []) is { } cycle)
            {
                return cycle;
            }
        }

        return null;

        List<string>? Search(string id, List<string> way)
        {
            if (way.IndexOf(id) is >= 0 and var start)
            {
                return [.. way[start..], id];
            }

            if (done.Contains(id))
            {
                return null;
            }

            var found = jobs[id].Needs.Select(next => Search(next, [.. way, id])).FirstOrDefault(cycle => cycle is not null);
            done.Add(id);
            return found;
        }
    }
}
