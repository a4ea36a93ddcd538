using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Iam;
using Slipway.Cloud.Identity;
using Eks = Pulumi.Aws.Eks;

namespace Slipway.Cluster.ControlPlane;

/// <summary>An EKS control plane that only named roles may enter, with its secrets encrypted and all its logs kept.</summary>
public sealed class EksCluster : ComponentResource
{
    public const string Token = "slipway:cluster:EksCluster";

    private const int LogRetentionDays = 90;
    private const string Policies = "arn:aws:iam::aws:policy";
    private const string ClusterAdmin = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy";

    public EksCluster(string name, EksClusterArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var role = new Role(
            $"{name}-role",
            new() { AssumeRolePolicy = PolicyDocument.TrustedBy("eks.amazonaws.com", "sts:TagSession") },
            new() { Parent = this });
        var policy = new RolePolicyAttachment(
            $"{name}-role",
            new() { Role = role.Name, PolicyArn = $"{Policies}/AmazonEKSClusterPolicy" },
            new() { Parent = this });
        var encryption = new RolePolicy(
            $"{name}-secrets",
            new() { Role = role.Name, Policy = args.SecretsKeyArn.Apply(SecretEncryption.Policy) },
            new() { Parent = this });

        // EKS would make the group itself, without a limit to how long it keeps logs.
        var logs = new LogGroup(
            $"{name}-logs",
            new() { Name = $"/aws/eks/{args.ClusterName}/cluster", RetentionInDays = LogRetentionDays, KmsKeyId = args.LogsKeyArn },
            new() { Parent = this });

        var cluster = new Eks.Cluster(
            name,
            ClusterArgs(args, role),
            new() { Parent = this, Protect = true, DependsOn = { policy, encryption, logs } });

        Admit($"{name}-deployer", args.DeployRoleArn, cluster);
        foreach (var administrator in args.Administrators)
        {
            Admit($"{name}-admin-{administrator.Split('/')[^1].ToLowerInvariant()}", administrator, cluster);
        }

        ClusterName = cluster.Name;
        Arn = cluster.Arn;
        SecurityGroupId = cluster.VpcConfig.Apply(network => network.ClusterSecurityGroupId!);
        Kubeconfig = Output
            .Tuple(cluster.Endpoint, cluster.CertificateAuthority.Apply(authority => authority.Data!))
            .Apply(reached => ControlPlane.Kubeconfig.For(args.ClusterName, args.Region, reached.Item1, reached.Item2));
        RegisterOutputs();
    }

    public Output<string> ClusterName { get; }

    public Output<string> Arn { get; }

    /// <summary>The group that EKS makes for the control plane and every node, and so for everything that runs in the cluster.</summary>
    public Output<string> SecurityGroupId { get; }

    public Output<string> Kubeconfig { get; }

    private static Eks.ClusterArgs ClusterArgs(EksClusterArgs args, Role role) => new()
    {
        Name = args.ClusterName,
        Version = args.Version,
        RoleArn = role.Arn,
        DeletionProtection = args.DeletionProtection,

        // Networking and name resolution come as managed add-ons at pinned versions, not as whatever was current on the first day.
        BootstrapSelfManagedAddons = false,
        AccessConfig = new Eks.Inputs.ClusterAccessConfigArgs
        {
            AuthenticationMode = "API",
            BootstrapClusterCreatorAdminPermissions = false,
        },
        EnabledClusterLogTypes = { "api", "audit", "authenticator", "controllerManager", "scheduler" },
        EncryptionConfig = new Eks.Inputs.ClusterEncryptionConfigArgs
        {
            Provider = new Eks.Inputs.ClusterEncryptionConfigProviderArgs { KeyArn = args.SecretsKeyArn },
            Resources = { "secrets" },
        },

        // Never extended: an old version is upgraded, not paid for.
        UpgradePolicy = new Eks.Inputs.ClusterUpgradePolicyArgs { SupportType = "STANDARD" },
        VpcConfig = new Eks.Inputs.ClusterVpcConfigArgs
        {
            SubnetIds = args.SubnetIds,
            EndpointPrivateAccess = true,
            EndpointPublicAccess = args.EndpointCidrs.Count > 0,
            PublicAccessCidrs = args.EndpointCidrs.Select(block => block.ToString()).ToArray(),
        },
    };

    private void Admit(string name, Input<string> roleArn, Eks.Cluster cluster)
    {
        var entry = new Eks.AccessEntry(name, new() { ClusterName = cluster.Name, PrincipalArn = roleArn }, new() { Parent = this });
        _ = new Eks.AccessPolicyAssociation(
            name,
            new()
            {
                ClusterName = cluster.Name,
                PrincipalArn = entry.PrincipalArn,
                PolicyArn = ClusterAdmin,
                AccessScope = new Eks.Inputs.AccessPolicyAssociationAccessScopeArgs { Type = "cluster" },
            },
            new() { Parent = this });
    }
}
