using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Monitoring;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
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

        Fetch($"{name}-receivers", MonitoringSecrets.AlertmanagerReceivers, ReceiverSecrets.OfChannels(products, platform));
        Fetch($"{name}-tokens", ScrapedComponents.Tokens, ReceiverSecrets.OfScrapes(products));
        _ = new PrometheusRule(
            $"{name}-watchdog",
            new() { Metadata = Metadata(PlatformRules.Name), Spec = RuleObjects.Of(PlatformRules.For(args.Watched)) },
            Own());

        RegisterOutputs();
    }

    private void Fetch(string name, string secret, IReadOnlyList<string> members)
    {
        if (members.Count == 0)
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
                    Data = [.. members.Select(member => new SecretData
                    {
                        SecretKey = member,
                        RemoteRef = new() { Key = $"{_args.SecretPrefix}{secret}", Property = member },
                    })],
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
