using System.Globalization;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.LoadTests;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Testing;

/// <summary>How a course of load is run.</summary>
internal static class LoadTestSteps
{
    /// <summary>The components that the load is on.</summary>
    public static IEnumerable<ComponentSpec> Loaded(ProductSpec product)
    {
        var names = product.LoadTests?.Personas.SelectMany(persona => persona.Does).Select(does => does.Name).ToList() ?? [];
        return product.Components.Where(component => component.Operations.Any(operation => names.Contains(operation.Name)));
    }

    public static IEnumerable<Step> For(IReadOnlyList<string> scenarios, JobDraft draft)
    {
        var load = draft.Product.LoadTests!;
        var chosen = scenarios.Select(name => load.Scenarios.First(scenario => scenario.Name == name)).ToList();
        foreach (var scenario in chosen)
        {
            yield return new RunStep
            {
                Name = $"Load: {scenario.Name}",
                Environment = Settings(scenario, load, draft),
                Script = load.Tool == LoadTool.K6
                    ? $"k6 run {load.File} --summary-export {scenario.Name}-results.json"
                    : $"""
                    locust --locustfile {load.File} --headless --only-summary --json --host "$HOST" \
                      --users "$USERS" --spawn-rate "$SPAWN" --run-time "$DURATION" --csv {scenario.Name} >{scenario.Name}-results.json
                    cp {scenario.Name}-results.json {MeasurementSteps.Current}

                    """,
            };
        }

        yield return new UsesStep
        {
            Name = "Keep the measurements",
            Action = Catalog.Actions.UploadArtifact,
            If = Given.Always,
            Arguments =
            [
                new("name", MeasurementSteps.ArtifactOf(draft, chosen[0].Name)),
                new("path", string.Join('\n', [
                    .. chosen.SelectMany(scenario => new[] { $"{scenario.Name}-results.json", $"{scenario.Name}_*.csv" }),
                    MeasurementSteps.Current,
                ])),
                new("retention-days", ArtifactSteps.Days(draft)),
            ],
        };
    }

    private static List<NamedValue<Text>> Settings(ScenarioSpec scenario, LoadTestsSpec load, JobDraft draft)
    {
        var target = draft.Product.Environment(scenario.Against)?.Url ?? LocalProduct.UrlOf(Loaded(draft.Product).First());
        List<NamedValue<Text>> settings =
        [
            new("HOST", target),
            new("USERS", ByHand(scenario, "users", Number(scenario.Users), draft)),
            new("DURATION", ByHand(scenario, "duration", Number((int)scenario.Duration.TotalSeconds), draft) + "s"),
        ];
        settings.Add(load.Tool == LoadTool.K6
            ? new("RATE", Number((int)(scenario.Rate?.PerSecond ?? scenario.Users)))
            : new("SPAWN", Number((int)Math.Max(1, Math.Ceiling((scenario.Spawn ?? new Rate(1, Duration.FromSeconds(1))).PerSecond)))));
        return settings;
    }

    // Who starts the workflow by hand may change the course whose figures are the inputs' defaults.
    private static Text ByHand(ScenarioSpec scenario, string name, string value, JobDraft draft)
    {
        var input = draft.Input(name);
        return input is null || input.Default != value || scenario.Name != draft.Product.LoadTests!.Scenarios.First(other => IsMeant(other, name, value)).Name
            ? value
            : input.Value.Or(value);
    }

    private static bool IsMeant(ScenarioSpec scenario, string name, string value) =>
        value == Number(name == "users" ? scenario.Users : (int)scenario.Duration.TotalSeconds);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
