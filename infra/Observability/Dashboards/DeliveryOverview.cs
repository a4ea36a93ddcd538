using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Observability.Dashboards;

/// <summary>The dashboard about the delivery of all products, where Grafana finds it.</summary>
public sealed class DeliveryOverview : ComponentResource
{
    public const string Token = "slipway:observability:DeliveryOverview";

    public DeliveryOverview(string name, DeliveryOverviewArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var title = $"{DeliveryDashboard.Name}-dashboard";
        var labels = ObjectLabels.For(args.Owner, title);
        labels[Dashboard.Label] = "1";
        _ = new ConfigMap(
            name,
            new()
            {
                Metadata = new ObjectMetaArgs { Name = title, Namespace = args.Namespace, Labels = labels },
                Data = { { $"{DeliveryDashboard.Name}.json", DeliveryDashboard.For(args.Watched).Write() } },
            },
            new() { Parent = this, DependsOn = args.After.ToArray() });

        RegisterOutputs();
    }
}
