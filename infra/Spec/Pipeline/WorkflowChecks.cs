using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>What the jobs of one workflow can have wrong between them.</summary>
internal static class WorkflowChecks
{
    public static void Check(WorkflowSpec workflow, Check check)
    {
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

        if (known && Ways.Circle(ids, id => workflow.Jobs.First(job => job.Id == id).Needs) is { } cycle)
        {
            check.At("jobs", cycle[0], "needs").Problem($"the jobs wait for one another: {string.Join(" → ", cycle)}");
        }
    }
}
