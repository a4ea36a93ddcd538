using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>Whether conditions and rollbacks name inputs and systems that there are.</summary>
internal static class InputReferences
{
    public static void Check(DeclaredNames names)
    {
        foreach (var workflow in names.Product.Pipeline.Workflows)
        {
            var inputs = InputsOf(workflow);
            foreach (var job in workflow.Jobs)
            {
                PathStep[] at = ["pipeline", "workflows", workflow.Id, "jobs", job.Id];
                Condition(names, job.Only, job, inputs, [.. at, "only"]);
                for (var index = 0; index < job.Steps.Count; index++)
                {
                    Condition(names, job.Steps[index].Only, job, inputs, [.. at, "steps", index, "only"]);
                }
            }
        }

        Rollback(names);
    }

    private static void Condition(DeclaredNames names, OnlySpec? only, JobSpec job, IReadOnlyList<InputSpec> inputs, PathStep[] at)
    {
        var systems = job.Matrix.FirstOrDefault(axis => axis.Name == JobSpec.Systems)?.Value ?? [job.RunsOn];
        names.All("system of this job", systems, only?.Os ?? [], [.. at, "os"]);
        foreach (var wanted in only?.Inputs ?? [])
        {
            names.One("input of this workflow", inputs.Select(input => input.Name), wanted.Name, [.. at, "inputs", wanted.Name]);
            if (inputs.FirstOrDefault(input => input.Name == wanted.Name) is { Choices.Count: > 0 } declared)
            {
                names.One("choice", declared.Choices, wanted.Value, [.. at, "inputs", wanted.Name]);
            }
        }
    }

    private static void Rollback(DeclaredNames names)
    {
        if (names.Product.Rollback.Workflow is not { } rollback
            || names.Product.Pipeline.Workflows.FirstOrDefault(item => item.Id == rollback.Name) is not { } workflow)
        {
            return;
        }

        var inputs = InputsOf(workflow).Select(input => input.Name).ToList();
        names.One($"input of {workflow.Id}", inputs, rollback.ScopeInput, "rollback", "workflow", "scope-input");
        names.One($"input of {workflow.Id}", inputs, rollback.TriggerInput, "rollback", "workflow", "trigger-input");
        if (InputsOf(workflow).FirstOrDefault(input => input.Name == rollback.TriggerInput) is { Choices.Count: > 0 } why)
        {
            foreach (var trigger in names.Product.Rollback.Triggers)
            {
                names.One($"choice of {why.Name} in {workflow.Id}", why.Choices, trigger.ReportedAs, "rollback", "triggers", trigger.Name,
                    "reported-as");
            }
        }
    }

    private static IReadOnlyList<InputSpec> InputsOf(WorkflowSpec workflow) => workflow.Triggers.Manual?.Inputs ?? [];
}
