using Pulumi;
using Pulumi.Kubernetes.Storage.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Slipway.Cluster.CoreAddOns;

/// <summary>The volumes that pods get unless they ask for others: encrypted, in the pod's own zone, able to grow.</summary>
public sealed class EncryptedVolumes : ComponentResource
{
    public const string Token = "slipway:cluster:EncryptedVolumes";

    private const string ClassName = "gp3";

    public EncryptedVolumes(string name, EncryptedVolumesArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new StorageClass(
            name,
            new()
            {
                Metadata = new ObjectMetaArgs
                {
                    Name = ClassName,
                    Labels = { ["app.kubernetes.io/name"] = ClassName, ["app.kubernetes.io/managed-by"] = "slipway" },
                    Annotations = { ["storageclass.kubernetes.io/is-default-class"] = "true" },
                },
                Provisioner = "ebs.csi.aws.com",
                Parameters =
                {
                    ["type"] = "gp3",
                    ["encrypted"] = "true",
                    ["kmsKeyId"] = args.KeyArn,
                    ["csi.storage.k8s.io/fstype"] = "ext4",
                },
                AllowVolumeExpansion = true,
                ReclaimPolicy = "Delete",
                VolumeBindingMode = "WaitForFirstConsumer",
            },
            new() { Parent = this });

        RegisterOutputs();
    }
}
