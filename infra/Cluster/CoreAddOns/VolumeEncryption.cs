using Slipway.Cloud.Identity;

namespace Slipway.Cluster.CoreAddOns;

/// <summary>What the volume driver may do with our key: encrypt new volumes and let machines mount them.</summary>
public static class VolumeEncryption
{
    public static string Policy(string keyArn) => PolicyDocument.Of(
        new PolicyStatement
        {
            Sid = "EncryptVolumes",
            Actions = ["kms:DescribeKey", "kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKeyWithoutPlaintext"],
            Resources = [keyArn],
        },
        new PolicyStatement
        {
            Sid = "LetMachinesMountThem",
            Actions = ["kms:CreateGrant"],
            Resources = [keyArn],
            Conditions = [PolicyCondition.IsTrue("kms:GrantIsForAWSResource")],
        });
}
