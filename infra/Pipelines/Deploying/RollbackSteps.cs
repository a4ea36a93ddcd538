using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Rollback;

namespace Slipway.Pipelines.Deploying;

/// <summary>How a job goes back to the version before.</summary>
internal static class RollbackSteps
{
    public static IEnumerable<Step> For(JobDraft draft)
    {
        var strategy = draft.Product.Rollback.Strategies.FirstOrDefault(known => known.Name == draft.Spec.Strategy);
        yield return SlipwayToken.Step;
        foreach (var step in strategy?.Freeze == true ? FreezeSteps.Freeze(draft) : [])
        {
            yield return step;
        }

        var watch = strategy is null ? null : RecoverySteps.Watch(strategy, draft);
        foreach (var step in watch is null ? [] : RecoverySteps.For(watch, strategy!, draft))
        {
            yield return step;
        }

        DeploySteps.SetRequest(draft);
        foreach (var step in Back(strategy, draft))
        {
            yield return watch is null ? step : RecoverySteps.Unless(watch, step);
        }
    }

    private static IEnumerable<Step> Back(RollbackStrategySpec? strategy, JobDraft draft)
    {
        foreach (var step in draft.Product.RunsOnKubernetes ? OnKubernetes(draft) : Hosted(draft))
        {
            yield return step;
        }

        if (strategy?.OpensIssue == true)
        {
            draft.Permit(TokenScope.Issues);
            yield return OpenIssue(draft);
        }
    }

    /// <summary>Whether the workflow's input asks for this strategy: what the triggers that name it are reported as.</summary>
    public static Expression? AskedFor(JobDraft draft)
    {
        var rollback = draft.Product.Rollback;
        var input = rollback.Workflow?.Name == draft.Workflow.Id && rollback.Workflow.TriggerInput is { } name ? draft.Input(name) : null;
        return draft.Spec.Strategy is null || input is null
            ? null
            : Conditions.Any(rollback.Triggers
                .Where(trigger => trigger.Strategy == draft.Spec.Strategy && trigger.ReportedAs is not null)
                .Select(trigger => trigger.ReportedAs!)
                .Distinct(StringComparer.Ordinal)
                .Select(input.Value.Is));
    }

    private static IEnumerable<Step> OnKubernetes(JobDraft draft)
    {
        foreach (var step in DeploySteps.Access(draft))
        {
            yield return step;
        }

        if (DeploySteps.ScriptOf(draft) is null)
        {
            yield return new RunStep
            {
                Name = $"Roll back {draft.Environment!.Name}",
                Environment = [new("GH_TOKEN", SlipwayToken.Value)],
                Script = $"bash {ScriptPaths.RollBack} {draft.Environment.Name}",
            };
        }
    }

    private static IEnumerable<Step> Hosted(JobDraft draft)
    {
        var components = HostedSteps.Ordered(draft).ToList();
        yield return HostedSteps.InstallTools([.. components.Where(component => component.Platform == Platform.Vercel)]);
        yield return HostedRollback.Of(draft, components);
        yield return new RunStep
        {
            Name = "Have it written down",
            Environment = [new("GH_TOKEN", SlipwayToken.Value)],
            Script = $"bash {ScriptPaths.RollBack} {draft.Environment!.Name}",
        };
    }

    private static RunStep OpenIssue(JobDraft draft) => new()
    {
        Name = "Open an issue that asks for the cause",
        Environment =
        [
            new("GH_TOKEN", Given.Token),
            new("TITLE", $"{draft.Environment!.Name} was rolled back: find the cause"),
            new("BODY", "The run that did it: " + RunLink.Value),
        ],
        Script = "gh issue create --title \"$TITLE\" --body \"$BODY\" --repo \"$GITHUB_REPOSITORY\"",
    };
}
