using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Measuring;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Rollback;

namespace Slipway.Pipelines.Deploying;

/// <summary>A gradual rollback looks first whether the product recovers by itself; where it does, nothing goes back.</summary>
internal static class RecoverySteps
{
    private const string Recovered = "recovered";

    /// <summary>The step that looks; null where the strategy goes back at once.</summary>
    public static RunStep? Watch(RollbackStrategySpec strategy, JobDraft draft) => RecoveryScript.Watching(draft.Product).Contains(strategy)
        ? new()
        {
            Id = "watch",
            Outputs = [Recovered],
            Name = "Watch whether it recovers",

            // Nothing may keep the product from going back but its being well.
            MayFail = true,
            Environment = PrometheusQuestions.Variables,
            Script = $"bash {ScriptPaths.WatchRecovery} {draft.Environment!.Name} {strategy.Name}",
        }
        : null;

    public static IEnumerable<Step> For(RunStep watch, RollbackStrategySpec strategy, JobDraft draft)
    {
        yield return watch;
        if (strategy.Freeze)
        {
            yield return FreezeSteps.Lift(draft) with { If = watch.Output(Recovered).Is("true") };
        }
    }

    public static Step Unless(RunStep watch, Step step) =>
        step with { If = Conditions.All(watch.Output(Recovered).IsNot("true"), step.If) };
}
