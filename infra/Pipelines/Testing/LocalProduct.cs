using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Pipelines.Testing;

/// <summary>The product, started on the runner itself, for tests that need no environment.</summary>
internal static class LocalProduct
{
    /// <summary>The components that can be started and answer on a port of their own.</summary>
    public static IEnumerable<ComponentSpec> Components(ProductSpec product) => product.Components
        .Where(component => component.Toolchain.Start is not null && component.Port is not null && component.Kind != ComponentKind.Worker);

    public static string UrlOf(ComponentSpec component) => $"http://localhost:{component.Port}";

    /// <summary>Starts them, after what they need.</summary>
    public static IEnumerable<Step> Start(IReadOnlyList<ComponentSpec> components, JobDraft draft)
    {
        foreach (var step in BesideServices.Serve(components.SelectMany(component => component.Needs).Distinct(), draft))
        {
            yield return step;
        }

        foreach (var component in components)
        {
            if (component.UrlVariable is { } variable)
            {
                draft.Set(variable, UrlOf(component));
            }

            yield return new RunStep { Name = $"Start {component.Name}", Directory = Where(component), Script = Script(component), IsTheProducts = true };
        }

        if (components.FirstOrDefault(component => component.Serves == "/") is { } front)
        {
            draft.Set("BASE_URL", UrlOf(front));
        }
    }

    private static string Script(ComponentSpec component) =>
        (component.Migration is { } migration ? migration + "\n" : "")
        + $"nohup {component.Toolchain.Start} >\"$RUNNER_TEMP/{component.Name}.log\" 2>&1 &\n"
        + $$"""
            for _ in $(seq 60); do
              curl -fsS -o "$RUNNER_TEMP/answer" {{UrlOf(component)}}{{Answers(component)}} && exit 0
              sleep 2
            done
            cat "$RUNNER_TEMP/{{component.Name}}.log"
            echo "::error::{{component.Name}} did not start"
            exit 1

            """;

    private static string Answers(ComponentSpec component) => component.Health.Count > 0 ? component.Health[0].Path : "/";

    private static string? Where(ComponentSpec component) => component.Directory == "." ? null : component.Directory;
}
