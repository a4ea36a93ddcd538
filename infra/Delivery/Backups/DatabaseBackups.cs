using Pulumi;
using Pulumi.Aws.Eks;
using Pulumi.Aws.Iam;
using Pulumi.Kubernetes.Batch.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Cloud.Identity;
using Slipway.Cluster.CoreAddOns;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Delivery.Backups;

/// <summary>Copies of a product's databases, made before a version comes that might spoil them; whatever waits for it waits until they are there.</summary>
public sealed class DatabaseBackups : ComponentResource
{
    public const string Token = "slipway:delivery:DatabaseBackups";

    public DatabaseBackups(string name, DatabaseBackupsArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var before = args.After.Concat(Identify(name, args)).ToArray();
        foreach (var database in args.Backup.Databases)
        {
            var title = $"{args.Owner.Product}-{database.Name}-backup";
            var labels = ObjectLabels.For(args.Owner, title);

            // A job never changes: another version's takes its place.
            _ = new Job(
                $"{name}-{database.Name}",
                new()
                {
                    Metadata = new ObjectMetaArgs { Name = title, Namespace = args.Namespace, Labels = labels },
                    Spec = BackupJobs.For(args, database.Value, labels),
                },
                new() { Parent = this, DependsOn = before, DeleteBeforeReplace = true });
        }

        RegisterOutputs();
    }

    // A pod that starts before it has its role gets no credentials.
    private List<Resource> Identify(string name, DatabaseBackupsArgs args)
    {
        var role = new Role(
            $"{name}-role",
            new() { AssumeRolePolicy = PodIdentityTrust.Policy, Tags = new Dictionary<string, string>(args.Tags, StringComparer.Ordinal) },
            new() { Parent = this });
        List<Resource> identity =
        [
            new RolePolicy(
                $"{name}-role",
                new() { Role = role.Name, Policy = PolicyDocument.Of(args.Backup.Rights) },
                new() { Parent = this }),
        ];
        if (args.ClusterName is { } cluster)
        {
            identity.Add(new PodIdentityAssociation(
                $"{name}-role",
                new()
                {
                    ClusterName = cluster,
                    Namespace = args.Namespace,
                    ServiceAccount = args.ServiceAccount,
                    RoleArn = role.Arn,
                    Tags = new Dictionary<string, string>(args.Tags, StringComparer.Ordinal),
                },
                new() { Parent = this }));
        }

        return identity;
    }
}
