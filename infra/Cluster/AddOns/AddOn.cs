using Pulumi;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;

namespace Slipway.Cluster.AddOns;

/// <summary>An add-on of the cluster, installed from its Helm chart and taken back when it does not come up.</summary>
public sealed class AddOn : ComponentResource
{
    public const string Token = "slipway:cluster:AddOn";

    private const int SecondsToComeUp = 600;
    private const int KeptRevisions = 5;

    public AddOn(string name, AddOnArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var isOci = args.Chart.Repository.StartsWith("oci://", StringComparison.Ordinal);
        _ = new Release(
            name,
            new()
            {
                Name = args.Chart.Name,
                Namespace = args.Namespace,
                Chart = isOci ? $"{args.Chart.Repository}/{args.Chart.Name}" : args.Chart.Name,
                RepositoryOpts = isOci ? null! : new RepositoryOptsArgs { Repo = args.Chart.Repository },
                Version = args.Chart.Version,
                Values = ChartValues.Of(args.Values),
                Atomic = true,
                Timeout = SecondsToComeUp,
                MaxHistory = KeptRevisions,
            },
            new() { Parent = this });

        RegisterOutputs();
    }
}
