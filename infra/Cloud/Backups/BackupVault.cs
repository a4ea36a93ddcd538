using Pulumi;
using Pulumi.Aws.Backup;
using Pulumi.Aws.Iam;

namespace Slipway.Cloud.Backups;

/// <summary>A vault from which nobody can delete a backup before its time, and the role that fills it.</summary>
public sealed class BackupVault : ComponentResource
{
    public const string Token = "slipway:cloud:BackupVault";

    private const string ServiceRolePolicy = "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyFor";

    public BackupVault(string name, BackupVaultArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var vault = new Vault(
            name,
            new() { Name = BackupNames.Vault(args.Environment), KmsKeyArn = args.KeyArn },
            new() { Parent = this, Protect = true });
        _ = new VaultLockConfiguration(
            name,
            new() { BackupVaultName = vault.Name, MinRetentionDays = BackupDays.Fewest },
            new() { Parent = this });

        var role = new Role(
            name,
            new()
            {
                Name = BackupNames.Role(args.Environment),
                AssumeRolePolicy = BackupPolicies.Trust(args.Account),
            },
            new() { Parent = this });
        foreach (var (use, policy) in new[] { ("backups", "Backup"), ("restores", "Restores") })
        {
            _ = new RolePolicyAttachment(
                $"{name}-{use}",
                new() { Role = role.Name, PolicyArn = ServiceRolePolicy + policy },
                new() { Parent = this });
        }

        VaultName = vault.Name;
        RoleArn = role.Arn;
        RegisterOutputs();
    }

    public Output<string> VaultName { get; }

    public Output<string> RoleArn { get; }
}
