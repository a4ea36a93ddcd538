using System.Globalization;
using System.Text;
using Pulumi.Kubernetes.Types.Inputs.Batch.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Catalog;
using Slipway.Cloud.Backups;
using Slipway.Cluster.Namespaces.Capacity;
using Slipway.Cluster.Namespaces.Flows;
using Slipway.Delivery.Releases;
using Slipway.Delivery.Workloads;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Delivery.Backups;

/// <summary>The jobs that have a product's databases backed up before a version of it comes.</summary>
internal static class BackupJobs
{
    /// <summary>Says for which version the copy was made; another version is another job.</summary>
    public const string VersionMark = "slipway/version";

    // A lost machine is no reason to fail.
    private const int Retries = 1;

    private const string Scratch = "tmp";
    private const string ScratchPath = "/tmp";
    private const string ScratchSize = "64Mi";

    private static readonly Lazy<string> s_script = new(() =>
    {
        using var stream = typeof(BackupJobs).Assembly.GetManifestResourceStream("back-up.sh")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>What tells one set of versions from another.</summary>
    public static string VersionOf(Release release) => ComponentSettings.Mark(release.Services
        .OrderBy(service => service.Name, StringComparer.Ordinal)
        .Select(service => KeyValuePair.Create(service.Name, service.Image?.ToString() ?? service.Version)));

    public static JobSpecArgs For(DatabaseBackupsArgs args, string databaseArn, IReadOnlyDictionary<string, string> labels) => new()
    {
        BackoffLimit = Retries,
        ActiveDeadlineSeconds = (int)args.Limit.TotalSeconds,
        Template = new PodTemplateSpecArgs
        {
            Metadata = new ObjectMetaArgs
            {
                Labels = new Dictionary<string, string>(labels, StringComparer.Ordinal) { [ObjectLabels.Component] = BackupFlows.Component },
                Annotations = { [VersionMark] = VersionOf(args.Release) },
            },
            Spec = new PodSpecArgs
            {
                ServiceAccountName = args.ServiceAccount,
                AutomountServiceAccountToken = false,
                EnableServiceLinks = false,
                RestartPolicy = "Never",
                SecurityContext = RestrictedSecurity.Pod(),
                Containers = { Container(args.Backup, databaseArn, args.Region, VersionOf(args.Release)) },
                Volumes = { new VolumeArgs { Name = Scratch, EmptyDir = new EmptyDirVolumeSourceArgs { SizeLimit = ScratchSize } } },
            },
        },
    };

    private static ContainerArgs Container(OnDemandBackup backup, string databaseArn, string region, string version)
    {
        var amounts = NamespaceCapacity.BackupPod;
        return new()
        {
            Name = BackupFlows.Component,
            Image = Images.AwsCli,
            ImagePullPolicy = "IfNotPresent",
            Command = { "/bin/sh", "-c", s_script.Value },
            Env =
            {
                Variable("VAULT", backup.VaultName),
                Variable("DATABASE", databaseArn),
                Variable("ROLE", backup.RoleArn),
                Variable("DAYS", backup.Days.ToString(CultureInfo.InvariantCulture)),
                Variable("VERSION", version),
                Variable("AWS_REGION", region),
                Variable("HOME", ScratchPath),
            },
            SecurityContext = RestrictedSecurity.Container(),
            Resources = new ResourceRequirementsArgs
            {
                Requests = { ["cpu"] = amounts.Cpu.Request.ToString(), ["memory"] = amounts.Memory.Request.ToKubernetes() },
                Limits = { ["cpu"] = amounts.Cpu.Limit.ToString(), ["memory"] = amounts.Memory.Limit.ToKubernetes() },
            },
            VolumeMounts = { new VolumeMountArgs { Name = Scratch, MountPath = ScratchPath } },
        };
    }

    private static EnvVarArgs Variable(string name, string value) => new() { Name = name, Value = value };
}
