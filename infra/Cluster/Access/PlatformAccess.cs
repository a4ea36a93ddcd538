using Pulumi;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Cluster.Namespaces.Permissions;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.Access;

/// <summary>What those may do who look after the whole cluster: see all of it but its secrets, and change it through the stack.</summary>
public sealed class PlatformAccess : ComponentResource
{
    public const string Token = "slipway:cluster:PlatformAccess";

    public PlatformAccess(string name, PlatformAccessArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var metadata = new ObjectMetaArgs { Name = name, Labels = ObjectLabels.For(args.Owner, name) };
        var role = new ClusterRole(
            name,
            new() { Metadata = metadata, Rules = AccessSpecs.Rules(PlatformRules.Watching) },
            new() { Parent = this });
        _ = new ClusterRoleBinding(
            name,
            new()
            {
                Metadata = metadata,
                RoleRef = AccessSpecs.ClusterRole(role.Metadata.Apply(declared => declared.Name)),
                Subjects = { AccessSpecs.Group(KubernetesGroups.Platform) },
            },
            new() { Parent = this });
        RegisterOutputs();
    }
}
