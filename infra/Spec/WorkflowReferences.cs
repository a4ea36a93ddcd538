using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>Whether what workflows, their jobs and steps refer to is declared.</summary>
internal static class WorkflowReferences
{
    public static void Check(DeclaredNames names)
    {
        foreach (var script in names.Product.Pipeline.Scripts)
        {
            names.One("environment", names.Environments, script.Environment, "pipeline", "scripts", script.Name, "environment");
        }

        foreach (var workflow in names.Product.Pipeline.Workflows)
        {
            Workflow(names, workflow);
            Triggers(names, workflow.Triggers, ["pipeline", "workflows", workflow.Id, "triggers"]);
        }
    }

    private static void Triggers(DeclaredNames names, TriggersSpec triggers, PathStep[] at)
    {
        names.Branches(triggers.Push?.Branches ?? [], [.. at, "push", "branches"]);
        names.Branches(triggers.PullRequest?.Branches ?? [], [.. at, "pull-request", "branches"]);
        names.Branches(triggers.After?.Branches ?? [], [.. at, "after", "branches"]);
    }

    private static void Workflow(DeclaredNames names, WorkflowSpec workflow)
    {
        names.All("workflow", names.Workflows, workflow.WaitsFor, "pipeline", "workflows", workflow.Id, "waits-for");
        names.One("workflow", names.Workflows, workflow.Triggers.After?.Workflow, "pipeline", "workflows", workflow.Id, "triggers",
            "after", "workflow");
        foreach (var job in workflow.Jobs)
        {
            PathStep[] at = ["pipeline", "workflows", workflow.Id, "jobs", job.Id];
            names.One("component", names.Components, job.Component, [.. at, "component"]);
            names.Branches(job.Only?.Branches ?? [], [.. at, "only", "branches"]);
            names.All("dependency", names.Dependencies, job.Services, [.. at, "services"]);
            names.One("environment", names.Environments, job.Deploys, [.. at, "deploys"]);
            names.One("environment", names.Environments, job.RollsBack, [.. at, "rolls-back"]);
            names.One("environment", [.. names.Environments, DeclaredNames.Local], job.Against, [.. at, "against"]);
            names.One("rollback strategy", names.RollbackStrategies, job.Strategy, [.. at, "strategy"]);
            names.All("channel", names.Channels, job.Notify?.Always ?? [], [.. at, "notify", "always"]);
            names.All("channel", names.Channels, job.Notify?.Success ?? [], [.. at, "notify", "success"]);
            names.All("channel", names.Channels, job.Notify?.Failure ?? [], [.. at, "notify", "failure"]);
            var axis = job.Matrix.FirstOrDefault(item => item.Name == "component")?.Value ?? [];
            names.All("component", names.Components, axis, [.. at, "matrix", "component"]);
            if (job.Deploys is { } target)
            {
                names.One("environment with a delivery", names.Product.Delivery.Select(item => item.Name), target, [.. at, "deploys"]);
            }

            names.One("plan", names.Future, job.Future, [.. at, "future"]);
            for (var index = 0; index < job.Steps.Count; index++)
            {
                Step(names, job.Steps[index], [.. at, "steps", index]);
                Checks(names, job, job.Steps[index], [.. at, "steps", index]);
            }
        }
    }

    private static void Step(DeclaredNames names, StepSpec step, PathStep[] at)
    {
        names.One("component", names.Components, step.Component, [.. at, "component"]);
        names.One("channel", names.Channels, step.ReportsTo, [.. at, "reports-to"]);
        names.One("script", names.Scripts, step.Script, [.. at, "script"]);
        names.All("secret", names.Secrets, step.Secrets, [.. at, "secrets"]);
        names.All("test suite", names.Product.Tests.Select(suite => suite.Name), step.Tests, [.. at, "tests"]);
        names.All("scenario", names.Product.LoadTests?.Scenarios.Select(scenario => scenario.Name) ?? [], step.LoadTests, [.. at,
            "load-tests"]);
    }

    /// <summary>A check for one language needs a component that is written in it.</summary>
    private static void Checks(DeclaredNames names, JobSpec job, StepSpec step, PathStep[] at)
    {
        var named = step.Component ?? job.Component;
        var component = names.Product.Component(named ?? "");
        if (named is not null && component is null)
        {
            // That the component is not declared is a problem already.
            return;
        }

        for (var index = 0; index < step.Checks.Count; index++)
        {
            if (CheckLanguages.Of(step.Checks[index]) is not { } language || component?.Toolchain.Language == language)
            {
                continue;
            }

            var check = Shapes.KebabCase(step.Checks[index].ToString());
            var written = component?.Toolchain.Language.ToString().ToLowerInvariant();
            names.Problem(
                component is null
                    ? $"{check} needs the component that it is for; add component to the step or the job"
                    : $"{check} is for {language.ToString().ToLowerInvariant()}, but {component.Name} is written in {written}",
                [.. at, "checks", index]);
        }
    }
}
