using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Cluster.Namespaces.Capacity;
using Slipway.Cluster.Namespaces.Flows;
using Slipway.Cluster.Namespaces.Permissions;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.Namespaces;

/// <summary>A namespace in which pods, traffic, people and pipelines can do no more than they should.</summary>
public sealed class GuardedNamespace : ComponentResource
{
    public const string Token = "slipway:cluster:GuardedNamespace";

    private readonly string _name;
    private readonly GuardedNamespaceArgs _args;

    public GuardedNamespace(string name, GuardedNamespaceArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        (_name, _args) = (name, args);
        var declared = new Namespace(
            name,
            new() { Metadata = new ObjectMetaArgs { Name = args.Namespace, Labels = NamespaceLabels.For(args) } },
            new() { Parent = this });

        NamespaceName = declared.Metadata.Apply(metadata => metadata.Name);
        foreach (var (policy, spec) in NetworkPolicySpecs.For(args.Flows))
        {
            _ = new NetworkPolicy($"{name}-{policy}", new() { Metadata = Named(policy), Spec = spec }, new() { Parent = this });
        }

        if (args.Capacity is { } capacity)
        {
            Limit(capacity);
        }

        foreach (var access in args.Access)
        {
            Admit(access);
        }

        ServiceAccountNames = args.ServiceAccounts.OrderBy(account => account.Key, StringComparer.Ordinal)
            .ToDictionary(account => account.Key, account => Account(account.Key, account.Value), StringComparer.Ordinal);
        RegisterOutputs();
    }

    /// <summary>The namespace's name once it exists; what uses it stands in the right order by itself.</summary>
    public Output<string> NamespaceName { get; }

    /// <summary>The service accounts' names by the component that uses them.</summary>
    public IReadOnlyDictionary<string, Output<string>> ServiceAccountNames { get; }

    private void Limit(NamespaceCapacity capacity)
    {
        _ = new ResourceQuota(
            $"{_name}-quota",
            new() { Metadata = Named("quota"), Spec = CapacitySpecs.Quota(capacity) },
            new() { Parent = this });
        _ = new LimitRange(
            $"{_name}-limits",
            new() { Metadata = Named("limits"), Spec = CapacitySpecs.Limits(capacity) },
            new() { Parent = this });
    }

    private void Admit(GroupAccess access)
    {
        var role = new Role(
            $"{_name}-{access.Name}",
            new() { Metadata = Named(access.Name), Rules = AccessSpecs.Rules(access.Rules) },
            new() { Parent = this });
        _ = new RoleBinding(
            $"{_name}-{access.Name}",
            new()
            {
                Metadata = Named(access.Name),
                RoleRef = AccessSpecs.Role(role.Metadata.Apply(metadata => metadata.Name)),
                Subjects = { AccessSpecs.Group(access.Group) },
            },
            new() { Parent = this });
    }

    private Output<string> Account(string component, string account)
    {
        var metadata = Named(account);
        metadata.Labels = ObjectLabels.ForComponent(_args.ObjectOwner, component);
        var declared = new ServiceAccount(
            $"{_name}-{component}",
            new() { Metadata = metadata, AutomountServiceAccountToken = false },
            new() { Parent = this });
        return declared.Metadata.Apply(made => made.Name);
    }

    private ObjectMetaArgs Named(string name) =>
        new() { Name = name, Namespace = NamespaceName, Labels = ObjectLabels.For(_args.ObjectOwner, name) };
}
