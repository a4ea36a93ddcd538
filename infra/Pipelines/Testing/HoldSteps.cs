using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Measuring;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Testing;

/// <summary>A gate behind tests that put load on an environment: what its Prometheus measured meanwhile has to meet the objectives.</summary>
internal static class HoldSteps
{
    public static IEnumerable<Step> After(TestSuiteSpec suite, JobDraft draft)
    {
        if (draft.Environment is not { } environment || !HoldScript.Holds(draft.Product, suite, environment.Name))
        {
            yield break;
        }

        draft.EnterEnvironment();
        yield return new RunStep
        {
            Name = $"Hold the objectives of {suite.Name}",
            Environment = PrometheusQuestions.Variables,
            Script = $"bash {ScriptPaths.Hold} {environment.Name} {suite.Name}",
        };
    }
}
