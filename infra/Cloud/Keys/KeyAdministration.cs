using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Keys;

/// <summary>How a key is looked after, which opens nothing that it encrypted.</summary>
public static class KeyAdministration
{
    /// <summary>
    /// Those whom the account's own policies let: without it nobody could ever change the key again. Encrypting and decrypting are
    /// missing on purpose, so that a policy which grants all of KMS still opens no data.
    /// </summary>
    public static PolicyStatement By(AwsAccount account) => new()
    {
        Sid = "Administration",
        Principals = [PolicyPrincipal.Aws(account.Root)],
        Actions =
        [
            "kms:CancelKeyDeletion", "kms:CreateAlias", "kms:DeleteAlias", "kms:DescribeKey", "kms:DisableKey", "kms:EnableKey",
            "kms:EnableKeyRotation", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListAliases", "kms:ListGrants",
            "kms:ListKeyPolicies", "kms:ListKeyRotations", "kms:ListResourceTags", "kms:PutKeyPolicy", "kms:RevokeGrant",
            "kms:ScheduleKeyDeletion", "kms:TagResource", "kms:UntagResource", "kms:UpdateAlias", "kms:UpdateKeyDescription",
        ],
        AnyResource = KeyUses.ThisKey,
    };
}
