using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace Slipway.Cluster.Namespaces.Permissions;

/// <summary>Access rules as Kubernetes wants them.</summary>
internal static class AccessSpecs
{
    private const string Rbac = "rbac.authorization.k8s.io";

    public static PolicyRuleArgs[] Rules(IReadOnlyList<AccessRule> rules) =>
    [
        .. rules.Select(rule => new PolicyRuleArgs
        {
            ApiGroups = { rule.ApiGroup },
            Resources = rule.Resources.ToArray(),
            Verbs = rule.Verbs.ToArray(),
        }),
    ];

    public static RoleRefArgs Role(Input<string> name) => new() { ApiGroup = Rbac, Kind = "Role", Name = name };

    public static RoleRefArgs ClusterRole(Input<string> name) => new() { ApiGroup = Rbac, Kind = "ClusterRole", Name = name };

    public static SubjectArgs Group(string name) => new() { ApiGroup = Rbac, Kind = "Group", Name = name };
}
