using Pulumi;
using Pulumi.Aws.Iam;
using Eks = Pulumi.Aws.Eks;

namespace Slipway.Cluster.CoreAddOns;

/// <summary>A core add-on that EKS keeps at the pinned version, with a role of its own where it asks AWS for anything.</summary>
public sealed class ManagedAddOn : ComponentResource
{
    public const string Token = "slipway:cluster:ManagedAddOn";

    // EKS sets back what somebody changed by hand: what an add-on is stands here.
    private const string OurSettingsWin = "OVERWRITE";

    private readonly string _name;

    public ManagedAddOn(string name, ManagedAddOnArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _name = name;
        var addOn = new Eks.AddonArgs
        {
            ClusterName = args.ClusterName,
            AddonName = args.AddOn.Name,
            AddonVersion = args.AddOn.Version,
            ResolveConflictsOnCreate = OurSettingsWin,
            ResolveConflictsOnUpdate = OurSettingsWin,
        };
        if (args.AddOn.Settings is { } settings)
        {
            addOn.ConfigurationValues = settings;
        }

        var dependsOn = new List<Resource>(args.After);
        if (args.AddOn.Identity is { } identity)
        {
            var role = Identify(identity, args.VolumesKeyArn, dependsOn);
            addOn.PodIdentityAssociations.Add(
                new Eks.Inputs.AddonPodIdentityAssociationArgs { RoleArn = role.Arn, ServiceAccount = identity.ServiceAccount });
        }

        _ = new Eks.Addon(name, addOn, new() { Parent = this, DependsOn = dependsOn });
        RegisterOutputs();
    }

    private Role Identify(CoreAddOnIdentity identity, Output<string> volumesKeyArn, List<Resource> policies)
    {
        var role = new Role($"{_name}-role", new() { AssumeRolePolicy = PodIdentityTrust.Policy }, new() { Parent = this });
        policies.Add(new RolePolicyAttachment(
            $"{_name}-role",
            new() { Role = role.Name, PolicyArn = $"arn:aws:iam::aws:policy/{identity.ManagedPolicy}" },
            new() { Parent = this }));
        if (identity.EncryptsVolumes)
        {
            policies.Add(new RolePolicy(
                $"{_name}-volumes",
                new() { Role = role.Name, Policy = volumesKeyArn.Apply(VolumeEncryption.Policy) },
                new() { Parent = this }));
        }

        return role;
    }
}
