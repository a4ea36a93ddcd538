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

    public static RunStep Of(JobDraft draft, IReadOnlyList<ComponentSpec> components)
    {
        var limit = LimitOf(draft);
        return new()
        {
            Name = limit is { } given ? $"Roll back within {given}" : "Roll back",
            Limit = limit,
            Environment = [.. Asked(draft), .. components.Select(component => component.Platform).Distinct().SelectMany(platform => HostedSteps.Secrets(platform, draft))],
            Script = Script(draft, components, limit),
        };
    }

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
    private static string Script(JobDraft draft, IReadOnlyList<ComponentSpec> components, Duration? limit)
    {
        var until = limit is { } given ? string.Create(CultureInfo.InvariantCulture, $"timeout --kill-after=5 {given.TotalSeconds} ") : "";
        var calls = components.Select(component => $"go_back {component.Name} {component.Directory} {Command(component, draft)}\n");
        return $$"""
            declare -A back=()
            go_back() {
              [[ ${{{Scope}}:-all} == @(all|"$1") ]] || return 0
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
