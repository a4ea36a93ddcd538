using System.Text.Json.Nodes;
using Slipway.KubernetesObjects.Monitoring;
using Slipway.Observability.Probing;
using Slipway.Observability.Watching;
using Slipway.Signals.Measuring;

namespace Slipway.Tests.Live;

/// <summary>Prometheus' own configuration, made of the objects as the operator in a cluster makes it.</summary>
internal static class ScrapeFile
{
    public static string For(IReadOnlyList<MonitoredProduct> products, string alertmanager, string pushgateway, string blackbox) => new JsonObject
    {
        ["global"] = new JsonObject { ["scrape_interval"] = "1s", ["evaluation_interval"] = "1s" },
        ["rule_files"] = new JsonArray("rules/*.yaml"),
        ["alerting"] = new JsonObject
        {
            ["alertmanagers"] = new JsonArray(new JsonObject { ["static_configs"] = new JsonArray(Targets([alertmanager], null)) }),
        },
        ["scrape_configs"] = new JsonArray(
        [
            new JsonObject { ["job_name"] = "pushgateway", ["honor_labels"] = true, ["static_configs"] = new JsonArray(Targets([pushgateway], null)) },
            .. products.SelectMany(ScrapedComponents.Hosted).Select(item => Hosted($"{item.Component.Name}", item.Scrape)),
            .. products.SelectMany(HealthProbes.For).Select(ProbedEndpoints.SpecOf).Select(probe => Probed(probe, blackbox)),
        ]),
    }.ToJsonString();

    private static JsonObject Hosted(string name, ScrapeConfigSpec scrape) => new()
    {
        ["job_name"] = name,
        ["metrics_path"] = scrape.MetricsPath,
        ["scheme"] = scrape.Scheme!.ToLowerInvariant(),
        ["scrape_interval"] = scrape.ScrapeInterval!.Value.ToGo(),
        ["scrape_timeout"] = scrape.ScrapeInterval.Value.ToGo(),
        ["static_configs"] = new JsonArray([.. scrape.StaticConfigs.Select(target => Targets(target.Targets, target.Labels))]),
    };

    private static JsonObject Probed(ProbeSpec probe, string blackbox) => new()
    {
        ["job_name"] = probe.JobName,
        ["metrics_path"] = "/probe",
        ["params"] = new JsonObject { ["module"] = new JsonArray(probe.Module) },
        ["scrape_interval"] = probe.Interval!.Value.ToGo(),
        ["scrape_timeout"] = probe.ScrapeTimeout!.Value.ToGo(),
        ["static_configs"] = new JsonArray(Targets(probe.Targets.StaticConfig.Static, probe.Targets.StaticConfig.Labels)),
        ["relabel_configs"] = new JsonArray(
            new JsonObject { ["source_labels"] = new JsonArray("__address__"), ["target_label"] = "__param_target" },
            new JsonObject { ["target_label"] = "__address__", ["replacement"] = blackbox }),
    };

    private static JsonObject Targets(IEnumerable<string> targets, IReadOnlyDictionary<string, string>? labels) => new()
    {
        ["targets"] = new JsonArray([.. targets.Select(target => JsonValue.Create(target))]),
        ["labels"] = new JsonObject((labels ?? new Dictionary<string, string>()).Select(label => KeyValuePair.Create<string, JsonNode?>(label.Key, label.Value))),
    };
}
