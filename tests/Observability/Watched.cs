using Slipway.Cluster.AddOns.Rollouts;
using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
using Slipway.Observability.Watching;
using Slipway.Signals.Measuring;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Observability;

/// <summary>The repository's products in both environments, as their rules see them.</summary>
internal static class Watched
{
    private static readonly Lazy<ProductCatalog> s_catalog = new(Read);

    public static IReadOnlyList<string> Environments { get; } = ["production", "staging"];

    public static ProductCatalog Catalog => s_catalog.Value;

    public static AlertLinks Links { get; } = new("slipway.example") { Handbook = "https://github.com/slipway-demo/slipway/blob/HEAD/docs/alerts.md" };

    public static PlatformReceivers Platform { get; } = new()
    {
        SecretsFolder = "/etc/alertmanager/secrets/alertmanager-receivers",
        TemplatesFolder = "/etc/alertmanager/config",
        SlackChannel = "#platform",
        HeartbeatUrl = "https://heartbeat.example/slipway",
        RollbackUrl = RollbackSensorAddress.Url("platform"),
        Smarthost = "smtp.slipway.example:587",
        MailSender = "alerts@slipway.example",
    };

    public static MonitoredProduct Product(string name, string environment) =>
        new(Catalog.Find(name)!, environment, HasPipeline: environment == "staging");

    public static WatchedEnvironment Environment(string name) =>
        new() { Name = name, Products = In(name), Platform = Platform, Links = Links };

    public static IReadOnlyList<MonitoredProduct> In(string environment) =>
        [.. Catalog.In(environment).Select(product => Product(product.Name, environment))];

    public static IReadOnlyList<MonitoredProduct> All { get; } = [.. Environments.SelectMany(In)];

    public static AlertRule Alert(string product, string environment, string name, string? service = null) =>
        RuleGroups.AlertsOf(Product(product, environment))
            .First(alert => alert.Name == name && (service is null || alert.Service == service));

    private static ProductCatalog Read()
    {
        var problems = new ProblemList();
        var catalog = ProductFiles.Load(Repository.Workspace.Root, problems);
        problems.ThrowIfAny();
        return catalog;
    }
}
