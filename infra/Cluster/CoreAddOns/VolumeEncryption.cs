using Slipway.Cloud.Identity;

namespace Slipway.Cluster.CoreAddOns;

/// <summary>What the volume driver may do with our key: encrypt new volumes and let machines mount them.</summary>
public static class VolumeEncryption
{
    public static string Policy(string keyArn) => PolicyDocument.Of(
        new PolicyStatement
        {
            Actions = ["kms:DescribeKey", "kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo",
                "kms:GenerateDataKeyWithoutPlaintext", "kms:CreateGrant"],
            Resources = [keyArn],
        });
}
