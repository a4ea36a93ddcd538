using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.Iam;
using Slipway.Cloud.Identity;
using Eks = Pulumi.Aws.Eks;

namespace Slipway.Cluster.Nodes;

/// <summary>The machines of a cluster: encrypted, without SSH, with metadata that pods cannot read.</summary>
public sealed class WorkerNodes : ComponentResource
{
    public const string Token = "slipway:cluster:WorkerNodes";

    private const long Gibibyte = 1L << 30;

    // What the node itself needs: to join and to pull images. Pods get addresses by a role of the network add-on's own.
    private static readonly (string Use, string Policy)[] Policies =
    [
        ("join", "AmazonEKSWorkerNodePolicy"),
        ("images", "AmazonEC2ContainerRegistryPullOnly"),
    ];

    private readonly string _name;
    private readonly WorkerNodesArgs _args;

    public WorkerNodes(string name, WorkerNodesArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _name = name;
        _args = args;
        var role = new Role(
            $"{name}-role",
            new() { AssumeRolePolicy = PolicyDocument.TrustedBy("ec2.amazonaws.com") },
            new() { Parent = this });
        var policies = Policies.Select(granted => Attach(granted.Use, granted.Policy, role)).ToArray();
        foreach (var pool in args.Pools)
        {
            Pool(pool, role, [.. policies, .. args.After]);
        }

        RegisterOutputs();
    }

    private RolePolicyAttachment Attach(string use, string policy, Role role) => new(
        $"{_name}-{use}",
        new() { Role = role.Name, PolicyArn = $"arn:aws:iam::aws:policy/{policy}" },
        new() { Parent = this });

    private void Pool(NodePool pool, Role role, Resource[] before)
    {
        var template = Template(pool);
        _ = new Eks.NodeGroup(
            $"{_name}-{pool.Name}",
            new()
            {
                ClusterName = _args.ClusterName,
                Version = _args.Version,
                NodeRoleArn = role.Arn,
                SubnetIds = _args.SubnetIds,
                AmiType = "AL2023_x86_64_STANDARD",
                CapacityType = pool.Capacity == NodeCapacity.Spot ? "SPOT" : "ON_DEMAND",
                InstanceTypes = pool.Instances.ToArray(),
                Labels = { ["slipway/pool"] = pool.Name },
                LaunchTemplate = new Eks.Inputs.NodeGroupLaunchTemplateArgs
                {
                    Id = template.Id,
                    Version = template.LatestVersion.Apply(version => $"{version}"),
                },
                ScalingConfig = new Eks.Inputs.NodeGroupScalingConfigArgs
                {
                    MinSize = pool.Min,
                    MaxSize = pool.Max,
                    DesiredSize = Math.Max(1, pool.Min),
                },
                UpdateConfig = new Eks.Inputs.NodeGroupUpdateConfigArgs { MaxUnavailablePercentage = 33 },
            },

            // How many nodes there are at this moment is the autoscaler's business.
            new() { Parent = this, DependsOn = before, IgnoreChanges = { "scalingConfig.desiredSize" } });
    }

    private LaunchTemplate Template(NodePool pool) => new(
        $"{_name}-{pool.Name}",
        new()
        {
            UpdateDefaultVersion = true,

            // One hop ends at the node: a pod that asks for the node's credentials gets no answer.
            MetadataOptions = new LaunchTemplateMetadataOptionsArgs
            {
                HttpEndpoint = "enabled",
                HttpTokens = "required",
                HttpPutResponseHopLimit = 1,
            },
            BlockDeviceMappings =
            {
                new LaunchTemplateBlockDeviceMappingArgs
                {
                    DeviceName = "/dev/xvda",
                    Ebs = new LaunchTemplateBlockDeviceMappingEbsArgs
                    {
                        Encrypted = "true",
                        DeleteOnTermination = "true",
                        KmsKeyId = _args.VolumesKeyArn,
                        VolumeType = "gp3",
                        VolumeSize = (int)(pool.Disk.Bytes / Gibibyte),
                    },
                },
            },
            TagSpecifications = { Tagged("instance", pool), Tagged("volume", pool) },
        },
        new() { Parent = this });

    private LaunchTemplateTagSpecificationArgs Tagged(string type, NodePool pool)
    {
        var tags = new Dictionary<string, string>(_args.Tags) { ["Name"] = $"{_name}-{pool.Name}" };
        return new LaunchTemplateTagSpecificationArgs { ResourceType = type, Tags = tags };
    }
}
