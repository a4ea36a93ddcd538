using System.Text.Json.Nodes;
using Slipway.Observability.Dashboards;
using Slipway.Observability.Probing;
using Slipway.Observability.Rules;
using Slipway.Observability.Runbooks;
using Slipway.Observability.Watching;

namespace Slipway.Tests.Observability;

/// <summary>What is generated about a product, found by the names that the documents use.</summary>
internal static class Generated
{
    /// <summary>An alert as Prometheus reads it.</summary>
    public static RuleFile.Rule Alert(string product, string environment, string alert, string service) =>
        Rules(product, environment).Single(rule => rule.Alert == alert && rule.Labels!["service"] == service);

    /// <summary>The expression of a recorded series.</summary>
    public static string Recorded(string product, string environment, string series, string service) =>
        Rules(product, environment).Single(rule => rule.Record == series && rule.Labels!["service"] == service).Expr;

    public static IReadOnlyList<RuleFile.Rule> Rules(string product, string environment) =>
    [
        .. RuleGroups.For(Watched.Product(product, environment))
            .SelectMany(group => RuleFile.Of(group, Watched.Links).Groups)
            .SelectMany(group => group.Rules),
    ];

    /// <summary>The graph with a title, as Grafana reads it.</summary>
    public static JsonNode Graph(string product, string environment, string title) =>
        JsonNode.Parse(ProductDashboard.For(Watched.Product(product, environment)).Write())!["panels"]!.AsArray()
            .Single(panel => panel!["title"]!.ToString() == title && panel["type"]!.ToString() != "row")!;

    /// <summary>The value from which on a graph is red.</summary>
    public static decimal LimitOf(string product, string environment, string title) =>
        Graph(product, environment, title)["fieldConfig"]!["defaults"]!["thresholds"]!["steps"]![1]!["value"]!.GetValue<decimal>();

    /// <summary>The titles of the graphs below a row's title.</summary>
    public static IReadOnlyList<string> Row(string product, string environment, string row) =>
    [
        .. JsonNode.Parse(ProductDashboard.For(Watched.Product(product, environment)).Write())!["panels"]!.AsArray()
            .SkipWhile(panel => panel!["title"]!.ToString() != row || panel["type"]!.ToString() != "row")
            .Skip(1)
            .TakeWhile(panel => panel!["type"]!.ToString() != "row")
            .Select(panel => panel!["title"]!.ToString()),
    ];

    public static string Runbook(string product, string name) =>
        RunbookPages.For(Watched.Product(product, "staging").Product).Single(page => page.Name == $"docs/runbooks/{name}.md").Value;

    public static (string Url, string Path, string Interval) Scrape(string product, string component)
    {
        var scrape = ScrapedComponents.Hosted(Watched.Product(product, "production")).Single(item => item.Component.Name == component).Scrape;
        return ($"{scrape.Scheme!.ToLowerInvariant()}://{scrape.StaticConfigs![0].Targets[0]}", scrape.MetricsPath!, $"{scrape.ScrapeInterval}");
    }

    public static HealthProbe Probe(string product, string component) => HealthProbes.For(Watched.Product(product, "production"))
        .Single(probe => probe.Component == component && probe.From == Slipway.Signals.Metrics.MetricLabels.Outside);
}
