using Pulumi;
using Pulumi.Aws.Eks;
using Pulumi.Aws.Iam;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Slipway.Cloud.Identity;
using Slipway.Cluster.CoreAddOns;

namespace Slipway.Cluster.AddOns;

/// <summary>An add-on of the cluster, installed from its Helm chart with a role of its own, and taken back when it does not come up.</summary>
public sealed class AddOn : ComponentResource
{
    public const string Token = "slipway:cluster:AddOn";

    private const int SecondsToComeUp = 600;
    private const int KeptRevisions = 5;

    private readonly string _name;
    private readonly AddOnArgs _args;

    public AddOn(string name, AddOnArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _name = name;
        _args = args;
        var before = args.After.ToList();
        if (args is { Identity: { } identity, ClusterName: { } cluster })
        {
            before.AddRange(Identify(identity, cluster));
        }

        var isOci = args.Chart.Repository.StartsWith("oci://", StringComparison.Ordinal);
        _ = new Release(
            name,
            new()
            {
                Name = args.ReleaseName,
                Namespace = args.Namespace,
                Chart = isOci ? $"{args.Chart.Repository}/{args.Chart.Name}" : args.Chart.Name,
                RepositoryOpts = isOci ? null! : new RepositoryOptsArgs { Repo = args.Chart.Repository },
                Version = args.Chart.Version,
                Values = ChartValues.Of(args.Values),
                Atomic = true,
                Timeout = SecondsToComeUp,
                MaxHistory = KeptRevisions,
            },
            new() { Parent = this, DependsOn = before });

        RegisterOutputs();
    }

    // The role is there before the pods: a pod that starts earlier gets no credentials until it is started again.
    private IEnumerable<Resource> Identify(AddOnIdentity identity, Output<string> cluster)
    {
        var role = new Role($"{_name}-role", new() { AssumeRolePolicy = PodIdentityTrust.Policy }, new() { Parent = this });
        yield return new RolePolicy(
            $"{_name}-role",
            new() { Role = role.Name, Policy = PolicyDocument.Of([.. identity.Statements]) },
            new() { Parent = this });
        yield return new PodIdentityAssociation(
            $"{_name}-role",
            new() { ClusterName = cluster, Namespace = _args.Namespace, ServiceAccount = identity.ServiceAccount, RoleArn = role.Arn },
            new() { Parent = this });
    }
}
