using System.Globalization;
using Slipway.Pipelines.Testing;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Environments;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Scripts;

/// <summary>The scripts that ask a product from outside: smoke tests, and the assessment of its health.</summary>
internal static class AskingScripts
{
    public static IEnumerable<(string Path, string Content)> For(ProductSpec product, IReadOnlyList<string> header)
    {
        if (product.Tests.FirstOrDefault(SuiteSteps.IsSmokeTest) is { } suite)
        {
            var content = ScriptText.Shell(header, SmokeTest(product, suite), ScriptText.Body("smoke-tests.sh"));
            yield return (ScriptPaths.SmokeTest(product), content);
        }

        var assessed = product.Components.Where(component => component.UrlVariable is not null).ToList();
        if (assessed.Count > 0)
        {
            var endpoints = assessed.SelectMany(component => component.Health.Select(health =>
                $"{component.Name}|{component.UrlVariable}|{health.Path}|{(health.Critical ? "critical" : "not critical")}"));
            var timeout = assessed.SelectMany(component => component.Health).Max(health => health.Timeout);
            string[] values = [ScriptText.Value("timeout", Seconds(timeout.TotalSeconds)), ScriptText.List("endpoints", endpoints)];
            yield return (ScriptPaths.AssessHealth(product), ScriptText.Shell(header, values, ScriptText.Body("assess-health.sh")));
        }
    }

    private static IEnumerable<string> SmokeTest(ProductSpec product, TestSuiteSpec suite)
    {
        var health = product.Components.SelectMany(component => component.Health).ToList();
        yield return ScriptText.Value("within", Seconds((suite.Within ?? health.Max(each => each.Timeout)).TotalSeconds));
        yield return ScriptText.Value("timeout", Seconds(Math.Ceiling(health.Max(each => each.Timeout).TotalSeconds)));
        yield return ScriptText.Value("retries", (suite.Retries ?? 0).ToString(CultureInfo.InvariantCulture));
        yield return ScriptText.List("requests", product.Environments.SelectMany(environment => Requests(product, suite, environment)));
    }

    private static IEnumerable<string> Requests(ProductSpec product, TestSuiteSpec suite, EnvironmentSpec environment)
    {
        foreach (var component in product.Components.Where(component => IsReachable(component, environment)))
        {
            var url = Url(component, environment);
            foreach (var health in component.Health.Where(health => health.UsedFor.Contains(HealthUse.Outside)))
            {
                yield return $"{environment.Name}|GET|{url}{health.Path}|";
            }

            foreach (var operation in component.Operations.Where(operation => suite.Requests.Contains(operation.Name)))
            {
                var request = OperationRequest.Of(operation);
                yield return $"{environment.Name}|{request.Method}|{url}{request.Path}|{request.Body}";
            }
        }

        foreach (var path in suite.Paths)
        {
            yield return $"{environment.Name}|GET|{environment.Url}{path}|";
        }

        if (suite.Websocket is { } websocket)
        {
            yield return $"{environment.Name}|WEBSOCKET|{environment.Url}{websocket}|";
        }
    }

    private static bool IsReachable(ComponentSpec component, EnvironmentSpec environment) =>
        component.Serves is not null || environment.Urls.Any(url => url.Name == component.Name);

    private static string Url(ComponentSpec component, EnvironmentSpec environment) =>
        environment.Urls.FirstOrDefault(url => url.Name == component.Name)?.Value ?? environment.Url;

    private static string Seconds(double seconds) => seconds.ToString(CultureInfo.InvariantCulture);
}
