using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Catalog;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.KubernetesObjects.Certificates;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Traffic;

namespace Slipway.Observability.Pushing;

/// <summary>The way by which pipelines at GitHub bring their figures to the Pushgateway: by HTTPS, with a password, and nothing but that.</summary>
public sealed class PushedMetrics : ComponentResource
{
    public const string Token = "slipway:observability:PushedMetrics";

    /// <summary>The variable with the address, which jobs find in every repository and environment.</summary>
    public const string AddressVariable = "PUSHGATEWAY_URL";

    /// <summary>The secret with the password; the name is <see cref="User"/>.</summary>
    public const string PasswordSecret = "PUSHGATEWAY_PASSWORD";

    public const string User = "pipeline";

    private const int Port = 9091;

    public PushedMetrics(string name, PushedMetricsArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var (title, own) = ("pushed-metrics", new CustomResourceOptions { Parent = this, DependsOn = args.After.ToArray() });
        _ = new Secret(
            name,
            new()
            {
                Metadata = Metadata(title, args),
                Type = "kubernetes.io/basic-auth",
                StringData = { { "username", Output.CreateSecret(User) }, { "password", args.Password } },
            },
            new() { Parent = this });
        _ = new Middleware(
            $"{name}-password",
            new() { Metadata = Metadata(title, args), Spec = new() { BasicAuth = new() { Secret = title, RemoveHeader = true } } },
            own);
        _ = new Certificate(
            $"{name}-certificate",
            new()
            {
                Metadata = Metadata(title, args),
                Spec = new()
                {
                    SecretName = $"{title}-tls",
                    DnsNames = [args.Host],
                    IssuerRef = new() { Name = args.Issuer, Kind = IssuerKind.ClusterIssuer },
                },
            },
            own);
        _ = new IngressRoute($"{name}-route", new() { Metadata = Metadata(title, args), Spec = Route(title, args) }, own);

        RegisterOutputs();
    }

    // Only what a push is, and a question where jobs have to ask: nothing is deleted or set from outside.
    private static IngressRouteSpec Route(string title, PushedMetricsArgs args) => new()
    {
        EntryPoints = ["websecure"],
        Routes =
        [
            Rule(title, $"Host(`{args.Host}`) && PathPrefix(`/metrics/job/`) && (Method(`POST`) || Method(`PUT`))",
                Charts.Pushgateway.Name, Port),
            .. args.Questions
                ? new[]
                {
                    Rule(title, $"Host(`{args.Host}`) && Path(`/api/v1/query`) && Method(`GET`)",
                        MonitoringAddresses.PrometheusService, MonitoringAddresses.PrometheusPort),
                }
                : [],
        ],
        Tls = new() { SecretName = $"{title}-tls" },
    };

    private static TrafficRoute Rule(string title, string match, string service, int port) => new()
    {
        Kind = "Rule",
        Match = match,
        Middlewares = [new() { Name = title }],
        Services = [new() { Name = service, Port = port }],
    };

    private static ObjectMetaArgs Metadata(string title, PushedMetricsArgs args) =>
        new() { Name = title, Namespace = args.Namespace, Labels = ObjectLabels.For(args.Owner, title) };
}
