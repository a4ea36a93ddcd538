namespace Slipway.Pipelines.Actions;

/// <summary>Whether each expression of a workflow stands where what it refers to can be reached.</summary>
internal static class WorkflowReferences
{
    public static void Check(Workflow workflow)
    {
        var earlier = new List<Job>();
        foreach (var job in workflow.Jobs)
        {
            if (earlier.Any(other => other.Id == job.Id))
            {
                throw new InvalidOperationException($"{workflow.Name}: there are two jobs {job.Id}");
            }

            Check(workflow, job, earlier);
            earlier.Add(job);
        }

        Refuse(workflow, "run-name", workflow.RunName?.Referents ?? [], referent => referent is Input input && Has(workflow, input));
    }

    private static void Check(Workflow workflow, Job job, List<Job> earlier)
    {
        foreach (var need in job.Needs.Where(need => !earlier.Any(other => other.Id == need.Id)))
        {
            throw new InvalidOperationException($"{workflow.Name}: the job {job.Id} needs {need.Id}, which is no job before it");
        }

        var onJob = (job.If?.Referents ?? []).Concat(job.RunsOn.Referents).Concat(job.Concurrency.Referents)
            .Concat(job.Variables.SelectMany(variable => variable.Value.Referents));
        Refuse(workflow, $"the job {job.Id}", onJob, referent => referent is not Step && Reaches(workflow, job, [], referent));
        var steps = new List<Step>();
        foreach (var step in job.Steps)
        {
            Refuse(workflow, $"the step \"{step.Name}\" of {job.Id}", step.Referents, referent => Reaches(workflow, job, steps, referent));
            if (step.Id is not null && steps.Any(other => other.Id == step.Id))
            {
                throw new InvalidOperationException($"{workflow.Name}: the job {job.Id} has two steps {step.Id}");
            }

            RefuseUnset(workflow, job, step, steps);
            steps.Add(step);
        }

        var outputs = job.Outputs.SelectMany(output => output.Value.Referents);
        Refuse(workflow, $"an output of {job.Id}", outputs, referent => Reaches(workflow, job, steps, referent));
    }

    private static void RefuseUnset(Workflow workflow, Job job, Step step, List<Step> earlier)
    {
        if (step is RunStep run && ScriptVariables.Missing(run, job, earlier).FirstOrDefault() is { } name)
        {
            throw new InvalidOperationException(
                $"{workflow.Name}: the step \"{step.Name}\" of {job.Id} reads the variable {name}, which nobody sets");
        }
    }

    private static void Refuse(Workflow workflow, string place, IEnumerable<object> referents, Func<object, bool> reaches)
    {
        foreach (var referent in referents.Where(referent => !reaches(referent)))
        {
            throw new InvalidOperationException($"{workflow.Name}: {place} refers to {Described(referent)}, which it cannot reach");
        }
    }

    private static bool Reaches(Workflow workflow, Job job, List<Step> steps, object referent) => referent switch
    {
        Step step => steps.Any(other => other.Id == step.Id && step.Declared.All(other.Declared.Contains)),
        Job need => job.Needs.Any(other => other.Id == need.Id && need.Outputs.All(output => other.Outputs.Any(same => same.Name == output.Name))),
        Input input => Has(workflow, input),
        MatrixAxis axis => job.Matrix?.Names.Contains(axis.Name) == true,
        _ => true,
    };

    private static bool Has(Workflow workflow, Input input) =>
        workflow.Triggers.Manual?.Any(other => other.Name == input.Name) == true;

    private static string Described(object referent) => referent switch
    {
        Step step => $"the step {step.Id}",
        Job job => $"the job {job.Id}",
        Input input => $"the input {input.Name}",
        MatrixAxis axis => $"the matrix's {axis.Name}",
        _ => referent.ToString() ?? "",
    };
}
