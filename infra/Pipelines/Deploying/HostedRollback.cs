using System.Globalization;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Components;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Deploying;

/// <summary>Going back on hosting platforms: every service that is asked for at the same time, all of them within the strategy's limit.</summary>
internal static class HostedRollback
{
    private const string Scope = "SCOPE";
    private const string Deployed = "DEPLOYED";

    private static readonly Duration s_usual = Duration.FromMinutes(5);

    public static RunStep Of(JobDraft draft, IReadOnlyList<ComponentSpec> components)
    {
        var limit = LimitOf(draft);
        return new()
        {
            Name = limit is { } given ? $"Roll back within {given}" : "Roll back",
            Limit = limit,
            Environment = [.. Asked(draft), .. Secrets(draft, components)],
            Script = Script(draft, components, limit, $$"""${{{Scope}}:-all} == @(all|"$1")"""),
        };
    }

    /// <summary>For a deployment that failed on the way or after it: only what has the new version goes back, since the others never left the old one.</summary>
    public static RunStep OfTheDeployed(JobDraft draft, Expression released)
    {
        var components = HostedSteps.Ordered(draft).ToList();
        Duration? limit = draft.Product.Rollback.Strategies.Where(strategy => strategy.Steps.Count == 0).Select(strategy => strategy.Limit)
            .DefaultIfEmpty(s_usual).Max();
        return new()
        {
            Name = "Take back what is deployed already",
            If = Given.Failure.Or(Given.Cancelled).And(released),
            Limit = limit,
            Environment = [new(Deployed, Outcomes(draft, components)), .. Secrets(draft, components)],
            Script = Script(draft, components, limit, $"\" ${Deployed} \" == *\" $1=success \"*"),
        };
    }

    private static Text Outcomes(JobDraft draft, IReadOnlyList<ComponentSpec> components) => components
        .Select(component => (Text)$"{component.Name}=" + draft.Steps.First(step => step.Id == HostedSteps.IdOf(component)).Outcome())
        .Aggregate((all, next) => all + " " + next);

    private static IEnumerable<NamedValue<Text>> Secrets(JobDraft draft, IReadOnlyList<ComponentSpec> components) =>
        components.Select(component => component.Platform).Distinct().SelectMany(platform => HostedSteps.Secrets(platform, draft));

    /// <summary>What is left of the strategy's time once it has been watched whether the product recovers.</summary>
    private static Duration? LimitOf(JobDraft draft)
    {
        if (draft.Product.Rollback.Strategies.FirstOrDefault(known => known.Name == draft.Spec.Strategy) is not { } strategy)
        {
            return null;
        }

        var watched = strategy.Steps.Sum(step => step.Watch?.Milliseconds ?? 0);
        return new Duration(strategy.Limit.Milliseconds - watched);
    }

    private static IEnumerable<NamedValue<Text>> Asked(JobDraft draft) =>
        draft.Product.Rollback.Workflow?.ScopeInput is { } name && draft.Input(name) is { } input ? [new(Scope, input.Value)] : [];

    // GitHub counts a step's time in whole minutes; what has to be faster is ended by timeout.
    private static string Script(JobDraft draft, IReadOnlyList<ComponentSpec> components, Duration? limit, string asked)
    {
        var until = limit is { } given ? string.Create(CultureInfo.InvariantCulture, $"timeout --kill-after=5 {given.TotalSeconds} ") : "";
        var calls = components.Select(component => $"go_back {component.Name} {component.Directory} {Command(component, draft)}\n");
        return $$"""
            declare -A back=()
            go_back() {
              [[ {{asked}} ]] || return 0
              (cd "$2" && exec {{until}}"${@:3}") &
              back[$1]=$!
            }
            {{string.Concat(calls)}}
            failed=0
            for service in "${!back[@]}"; do
              wait "${back[$service]}" || { echo "::error::$service is not rolled back (exit code $?)"; failed=1; }
            done
            exit "$failed"

            """;
    }

    private static string Command(ComponentSpec component, JobDraft draft) => component.Platform == Platform.Vercel
        ? "vercel rollback --yes"
        : $"bash \"$GITHUB_WORKSPACE/{ScriptPaths.RollBackHosted}\" {component.Name} {draft.Environment!.Name}";
}
