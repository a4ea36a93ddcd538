using Slipway.Cloud.Identity;

namespace Slipway.Cluster.ControlPlane;

/// <summary>What the control plane may do with our key: encrypt the secrets that it stores.</summary>
public static class SecretEncryption
{
    public static string Policy(string keyArn) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "EncryptSecrets",
        Actions = ["kms:Encrypt", "kms:Decrypt", "kms:ListGrants", "kms:DescribeKey"],
        Resources = [keyArn],
    });
}
