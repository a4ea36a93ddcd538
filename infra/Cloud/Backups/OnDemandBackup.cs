using Slipway.Cloud.Data;
using Slipway.Cloud.Identity;
using Slipway.Spec;
using Slipway.Spec.Delivery;

namespace Slipway.Cloud.Backups;

/// <summary>A backup that a delivery asks for before it begins: what it names, and what it takes to be allowed to.</summary>
public sealed record OnDemandBackup
{
    public required string VaultName { get; init; }

    public required string VaultArn { get; init; }

    /// <summary>The role that AWS Backup takes on, which is not the one that asks.</summary>
    public required string RoleArn { get; init; }

    public required IReadOnlyList<string> DatabaseArns { get; init; }

    /// <summary>What the role of a pipeline has to be allowed, and no more.</summary>
    public IReadOnlyList<PolicyStatement> Rights =>
    [
        new() { Actions = ["backup:StartBackupJob"], Resources = [VaultArn, .. DatabaseArns] },
        new() { Actions = ["iam:PassRole"], Resources = [RoleArn] },
    ];

    /// <summary>Whether any of the products asks for a backup before it is delivered to the environment.</summary>
    public static bool IsWanted(IEnumerable<ProductSpec> products, string environment) => products.Any(product => IsWanted(product, environment));

    /// <summary>Null for a product that asks for none there, or has no database of ours.</summary>
    public static OnDemandBackup? For(ProductSpec product, string environment, string account, string region)
    {
        return IsWanted(product, environment)
            ? new()
            {
                VaultName = BackupNames.Vault(environment),
                VaultArn = $"arn:aws:backup:{region}:{account}:backup-vault:{BackupNames.Vault(environment)}",
                RoleArn = $"arn:aws:iam::{account}:role/{BackupNames.Role(environment)}",
                DatabaseArns = [.. ManagedStores.Databases(product, environment).Select(database => Arn(database.Name))],
            }
            : null;

        string Arn(string database) => $"arn:aws:rds:{region}:{account}:db:{StoreNames.Identifier(product.Name, environment, database)}";
    }

    private static bool IsWanted(ProductSpec product, string environment) =>
        ManagedStores.Databases(product, environment).Any()
        && product.Delivery.Any(delivery => delivery.Name == environment && delivery.Before.Contains(DeliveryAction.Backup));
}
