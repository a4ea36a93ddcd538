using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Cluster.AddOns.Rollouts;
using Slipway.KubernetesObjects;
using Slipway.KubernetesObjects.Events;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Rollback;

/// <summary>The way from an alert that asks for a rollback to the workflow that performs it.</summary>
public sealed class RollbackRelay : ComponentResource
{
    public const string Token = "slipway:delivery:RollbackRelay";

    // The bus that sources and sensors look for where they name none.
    private const string BusName = "default";
    private const string Account = "rollback-relay";

    private readonly RollbackRelayArgs _args;

    public RollbackRelay(string name, RollbackRelayArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _args = args;
        var labels = ObjectLabels.For(args.Owner, Account);
        var template = RelaySpecs.Template(Account, labels);
        var account = new ServiceAccount(
            $"{name}-account",
            new() { Metadata = Metadata(Account), AutomountServiceAccountToken = false },
            new() { Parent = this });
        var bus = new EventBus($"{name}-bus", Object(BusName, RelaySpecs.Bus(labels)), Own());
        var source = new EventSource($"{name}-source", Object(RollbackSensorAddress.EventSource, RelaySpecs.Source(template)), Own(bus, account));
        var token = new ExternalSecret($"{name}-token", Object(RelaySpecs.TokenSecret, Fetched()), Own());
        foreach (var calls in args.Calls.GroupBy(call => call.Product.Name, StringComparer.Ordinal))
        {
            _ = new Sensor(
                $"{calls.Key}-rollback-sensor",
                Object(RollbackCall.SensorOf(calls.First().Product), RelaySpecs.Calls([.. calls], template)),
                Own(bus, source, token));
        }

        RegisterOutputs();
    }

    // A person keeps a token there that may start workflows in the products' repositories and nothing else.
    private ExternalSecretSpec Fetched() => new()
    {
        SecretStoreRef = new() { Name = _args.SecretStore, Kind = SecretStoreKind.ClusterSecretStore },
        Target = new()
        {
            Name = RelaySpecs.TokenSecret,
            Template = new()
            {
                Data = new Dictionary<string, Input<string>> { [RelaySpecs.Authorization] = $"Bearer {{{{ .{RelaySpecs.TokenMember} }}}}" },
            },
        },
        RefreshInterval = Duration.FromHours(1),
        Data =
        [
            new()
            {
                SecretKey = RelaySpecs.TokenMember,
                RemoteRef = new() { Key = $"{_args.SecretPrefix}{RelaySpecs.TokenSecret}", Property = RelaySpecs.TokenMember },
            },
        ],
    };

    private ObjectArgs<TSpec> Object<TSpec>(string title, TSpec spec)
        where TSpec : notnull => new() { Metadata = Metadata(title), Spec = spec };

    private ObjectMetaArgs Metadata(string title) =>
        new() { Name = title, Namespace = _args.Namespace, Labels = ObjectLabels.For(_args.Owner, title) };

    private CustomResourceOptions Own(params IEnumerable<Resource> after) =>
        new() { Parent = this, DependsOn = _args.After.Concat(after).ToArray() };
}
