using System.Globalization;
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
        if (strategy?.Freeze == true)
        {
            foreach (var step in Freeze(draft))
            {
                yield return step;
            }
        }

        foreach (var step in strategy is null ? [] : Watch(strategy, draft))
        {
            yield return step;
        }

        DeploySteps.SetRequest(draft);
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
        var input = rollback.Workflow?.Name == draft.Workflow.Id ? rollback.Workflow.TriggerInput : null;
        return draft.Spec.Strategy is null || input is null
            ? null
            : Conditions.Any(rollback.Triggers
                .Where(trigger => trigger.Strategy == draft.Spec.Strategy && trigger.ReportedAs is not null)
                .Select(trigger => trigger.ReportedAs!)
                .Distinct(StringComparer.Ordinal)
                .Select(new Input(input, "").Value.Is));
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

    // A gradual rollback looks first whether the product recovers by itself; the rest of the job is skipped when it does.
    private static IEnumerable<Step> Watch(RollbackStrategySpec strategy, JobDraft draft)
    {
        foreach (var wait in strategy.Steps.Where(step => step.Watch is not null && !draft.Product.RunsOnKubernetes))
        {
            yield return new RunStep
            {
                Name = "Watch whether it recovers",
                Environment = [new("SECONDS_TO_WATCH", wait.Watch!.Value.TotalSeconds.ToString(CultureInfo.InvariantCulture))],
                Script = $"""
                    sleep "$SECONDS_TO_WATCH"
                    if bash {ScriptPaths.AssessHealth(draft.Product)}; then
                      echo "::notice::It has recovered; it is rolled back all the same, since the deployment stays suspect"
                    fi

                    """,
            };
        }
    }

    private static IEnumerable<Step> Freeze(JobDraft draft)
    {
        var token = new UsesStep
        {
            Id = "freezing",
            Name = "Get a token for freezing deployments",
            Action = Catalog.Actions.CreateAppToken,
            Arguments =
            [
                new("app-id", PipelineNames.AppId.Value), new("private-key", PipelineNames.AppKey.Value),
                new("permission-environments", "write"),
            ],
        };
        yield return token;
        yield return new RunStep
        {
            Name = "Freeze deployments",
            Environment = [new("GH_TOKEN", token.Output("token")), new("ENVIRONMENT", draft.Environment!.Name)],
            Script = $"gh variable set {PipelineNames.Freeze.Name} --env \"$ENVIRONMENT\" --body true --repo \"$GITHUB_REPOSITORY\"",
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
