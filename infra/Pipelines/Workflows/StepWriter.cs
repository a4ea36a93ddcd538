using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Checks;
using Slipway.Pipelines.Deploying;
using Slipway.Pipelines.Images;
using Slipway.Pipelines.Measuring;
using Slipway.Pipelines.Testing;
using Slipway.Spec;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Workflows;

/// <summary>The steps of a workflow that one step of the product's file amounts to.</summary>
internal static class StepWriter
{
    public static IEnumerable<Step> For(StepSpec step, JobDraft draft)
    {
        var condition = Conditions.Of(step.Only, draft);
        return Written(step, draft).ToList()
            .Select(written => condition is null ? written : written with { If = Conditions.All(condition, written.If) });
    }

    private static IEnumerable<Step> Written(StepSpec step, JobDraft draft)
    {
        if (step.Images is not null)
        {
            return ImageSteps.For(step, draft);
        }

        if (step.Script is not null)
        {
            return [Script(step, draft)];
        }

        if (step.LoadTests.Count > 0)
        {
            return LoadTestSteps.For(step.LoadTests, draft);
        }

        return
        [
            .. step.Checks.SelectMany(check => CheckSteps.For(check, step, draft)),
            .. step.Tests.SelectMany(name => SuiteSteps.For(draft.Product.Tests.First(suite => suite.Name == name), draft)),
            .. step.Run.Select(command => Command(command, step, draft)),
        ];
    }

    private static RunStep Command(string command, StepSpec step, JobDraft draft) => new()
    {
        Name = step.Name ?? command,
        Directory = Directory(step, draft),
        Environment = Variables(step, draft),
        Script = command,
        IsTheProducts = true,
    };

    private static RunStep Script(StepSpec step, JobDraft draft)
    {
        var script = draft.Product.Pipeline.Scripts.First(known => known.Name == step.Script);
        IEnumerable<string> arguments = script.Does switch
        {
            ScriptPurpose.SmokeTest => [draft.Environment!.Name],
            ScriptPurpose.Deploy when script.Arguments.Count > 0 => ["\"$VERSION\""],
            _ => step.Arguments,
        };
        return new()
        {
            Id = script.Does == ScriptPurpose.Deploy ? DeploySteps.Release : null,
            Outputs = script.Does == ScriptPurpose.Deploy ? [DeploySteps.Released] : [],
            Name = step.Name ?? script.Path,
            Directory = script.Does == ScriptPurpose.Product ? Directory(step, draft) : null,
            Environment = script.Does switch
            {
                ScriptPurpose.Deploy => DeploySteps.Request(draft),
                ScriptPurpose.WatchCanary => PrometheusQuestions.Variables,
                ScriptPurpose.RollBack => [new("GH_TOKEN", SlipwayToken.Value)],
                ScriptPurpose.AssessHealth when draft.Environment is null => Assessed(script, draft),
                _ => Variables(step, draft),
            },
            Script = string.Join(' ', arguments.Prepend(Call(script))),
            IsTheProducts = script.Does == ScriptPurpose.Product || step.Arguments.Count > 0,
        };
    }

    // A job that is about an environment has its addresses for all of its steps.
    private static IReadOnlyList<NamedValue<Text>> Assessed(ScriptSpec script, JobDraft draft) =>
        script.Environment is { } name && draft.Product.Environment(name) is { } environment ? JobUrls.Of(draft.Product, environment) : [];

    // Files that come through GitHub's API are not executable.
    private static string Call(ScriptSpec script) =>
        script.Path.EndsWith(".py", StringComparison.Ordinal) ? $"python {script.Path}"
        : script.Does == ScriptPurpose.Product ? $"./{script.Path}"
        : $"bash {script.Path}";

    private static List<NamedValue<Text>> Variables(StepSpec step, JobDraft draft) =>
    [
        .. step.Variables.Select(variable => new NamedValue<Text>(variable.Name, variable.Value)),
        .. step.Secrets.Select(secret => new NamedValue<Text>(secret, draft.Secret(secret).Value)),
    ];

    private static string? Directory(StepSpec step, JobDraft draft) =>
        draft.Component(step)?.Directory is { } directory and not "." ? directory : null;
}
