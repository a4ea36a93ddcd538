using Slipway.Observability.Dashboards;
using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
using Slipway.Observability.RuleTests;
using Slipway.Observability.Watching;
using Slipway.Signals.Measuring;

namespace Slipway.Observability.Documents;

/// <summary>Everything about monitoring as files: rules, the tests of their alerts, routing and dashboards.</summary>
public static class MonitoringFiles
{
    public static IReadOnlyList<MonitoringFile> For(WatchedEnvironment environment) =>
    [
        .. environment.Products.SelectMany(product => For(product, environment.Links)),
        Rules(PlatformRules.Name, PlatformRules.For(environment).Write(PlatformRules.Source)),
        Tests(PlatformRules.Name, PlatformRules.TestsFor(environment, RulesSeenFromTests(PlatformRules.Name)).Write(PlatformRules.Source)),
        new($"dashboards/{DeliveryDashboard.Name}.json", DeliveryDashboard.For(environment).Write()),
        new("alertmanager/alertmanager.yaml", AlertRouting.For(environment.Products, environment.Platform).Write()),
        new($"alertmanager/{MessageTemplates.File}", MessageTemplates.Write(environment.Products.Select(product => product.Product))),
    ];

    private static IEnumerable<MonitoringFile> For(MonitoredProduct product, AlertLinks links)
    {
        var name = product.Product.Name;
        var source = $"products/{name}.yaml";
        foreach (var group in RuleGroups.For(product))
        {
            yield return Rules(group.Name, RuleFile.Of(group, links).Write(source)) with { Product = name };
            if (group.Alerts.Count > 0)
            {
                var tests = RuleTestFile.Of(group, RulesSeenFromTests(group.Name), links);
                yield return Tests(group.Name, tests.Write(source)) with { Product = name };
            }
        }

        yield return new($"dashboards/{name}.json", ProductDashboard.For(product).Write(), name);
    }

    private static MonitoringFile Rules(string group, string content) => new($"prometheus/rules/{group}.yaml", content);

    private static MonitoringFile Tests(string group, string content) => new($"prometheus/tests/{group}.yaml", content);

    private static string RulesSeenFromTests(string group) => $"../rules/{group}.yaml";
}
