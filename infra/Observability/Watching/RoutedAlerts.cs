using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Delivery.Secrets;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Monitoring;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
using Slipway.Spec;
using Slipway.Spec.Quantities;

namespace Slipway.Observability.Watching;

/// <summary>Alertmanager's configuration with the secrets that it reads, and the alert that never ceases.</summary>
public sealed class RoutedAlerts : ComponentResource
{
    public const string Token = "slipway:observability:RoutedAlerts";

    private readonly RoutedAlertsArgs _args;

    public RoutedAlerts(string name, RoutedAlertsArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _args = args;
        var (monitored, platform) = (args.Watched.Products, args.Watched.Platform);
        var products = monitored.Select(product => product.Product).ToList();
        _ = new Secret(
            name,
            new()
            {
                Metadata = Readable(MonitoringSecrets.AlertmanagerConfiguration),
                StringData =
                {
                    { "alertmanager.yaml", AlertRouting.For(monitored, platform).Write() },
                    { MessageTemplates.File, MessageTemplates.Write(products) },
                },
            },
            new() { Parent = this });

        Fetch($"{name}-receivers", MonitoringSecrets.AlertmanagerReceivers, [
            .. products.SelectMany(product => ReceiverSecrets.OfChannels(product).Select(secret => Kept(product, secret))),
            .. platform.OwnSecrets.Select(KeptByHand),
        ]);
        Fetch($"{name}-tokens", ScrapedComponents.Tokens, [
            .. products.SelectMany(product => ReceiverSecrets.OfScrapes(product).Select(secret => Kept(product, secret))),
        ]);
        _ = new PrometheusRule(
            $"{name}-watchdog",
            new() { Metadata = Metadata(PlatformRules.Name), Spec = RuleObjects.Of(PlatformRules.For(args.Watched)) },
            Own());

        RegisterOutputs();
    }

    private SecretData Kept(ProductSpec product, string secret) => new()
    {
        SecretKey = PlatformReceivers.KeyOf(product.Name, secret),
        RemoteRef = SecretObjects.SourceOf(
            _args.SecretPrefix, product, secret, SecretObjects.KeptForMonitoringAs(_args.SecretPrefix, product)),
    };

    // What the platform itself signs in with stands in no settings: a person keeps it.
    private SecretData KeptByHand(string member) => new()
    {
        SecretKey = member,
        RemoteRef = new() { Key = $"{_args.SecretPrefix}{MonitoringSecrets.AlertmanagerReceivers}", Property = member },
    };

    private void Fetch(string name, string secret, IReadOnlyList<SecretData> data)
    {
        if (data.Count == 0)
        {
            return;
        }

        _ = new ExternalSecret(
            name,
            new()
            {
                Metadata = Metadata(secret),
                Spec = new()
                {
                    SecretStoreRef = new() { Name = _args.SecretStore, Kind = SecretStoreKind.ClusterSecretStore },
                    Target = new() { Name = secret },
                    RefreshInterval = Duration.FromHours(1),
                    Data = data,
                },
            },
            Own());
    }

    private ObjectMetaArgs Readable(string title)
    {
        var metadata = Metadata(title);
        metadata.Annotations = new Dictionary<string, string>
        {
            [ObjectAnnotations.HoldsNoSecret] = "Alertmanager reads its configuration from a Secret; this one names the files that secrets are in",
        };
        return metadata;
    }

    private ObjectMetaArgs Metadata(string title) =>
        new() { Name = title, Namespace = _args.Namespace, Labels = ObjectLabels.For(_args.Owner, title) };

    private CustomResourceOptions Own() => new() { Parent = this, DependsOn = _args.After.ToArray() };
}
