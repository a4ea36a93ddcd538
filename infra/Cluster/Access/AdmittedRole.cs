using Pulumi;
using Pulumi.Aws.Eks;

namespace Slipway.Cluster.Access;

/// <summary>An IAM role that the cluster knows as a member of groups, and that may do what they may and nothing else.</summary>
public sealed class AdmittedRole : ComponentResource
{
    public const string Token = "slipway:cluster:AdmittedRole";

    public AdmittedRole(string name, AdmittedRoleArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new AccessEntry(
            name,
            new()
            {
                ClusterName = args.ClusterName,
                PrincipalArn = args.RoleArn,
                KubernetesGroups = args.Groups.ToArray(),
                Type = "STANDARD",
                Tags = args.Tags.ToDictionary(StringComparer.Ordinal),
            },
            new() { Parent = this });
        RegisterOutputs();
    }
}
