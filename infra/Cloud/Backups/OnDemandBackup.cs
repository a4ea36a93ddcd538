using Slipway.Cloud.Data;
using Slipway.Cloud.Identity;
using Slipway.Spec;
using Slipway.Spec.Delivery;
using Slipway.Spec.Reading;

namespace Slipway.Cloud.Backups;

/// <summary>A backup that a delivery asks for before it begins: what it names, and what it takes to be allowed to.</summary>
public sealed record OnDemandBackup
{
    public required string VaultName { get; init; }

    public required string VaultArn { get; init; }

    /// <summary>For how long the copy is kept, whatever the vault's own plans say.</summary>
    public required int Days { get; init; }

    /// <summary>The role that AWS Backup takes on, which is not the one that asks.</summary>
    public required string RoleArn { get; init; }

    /// <summary>The ARNs of the databases, by what the product calls them.</summary>
    public required IReadOnlyList<NamedValue<string>> Databases { get; init; }

    /// <summary>What whoever asks has to be allowed, and no more.</summary>
    public IReadOnlyList<PolicyStatement> Rights =>
    [
        new() { Sid = "AskForBackup", Actions = ["backup:StartBackupJob"], Resources = [VaultArn, .. Databases.Select(database => database.Value)] },
        new()
        {
            Sid = "HandOverToBackup",
            Actions = ["iam:PassRole"],
            Resources = [RoleArn],
            Conditions = [PolicyCondition.TextIs("iam:PassedToService", "backup.amazonaws.com")],
        },
        new() { Sid = "WaitForBackup", Actions = ["backup:DescribeBackupJob"], AnyResource = "a job has no name before it runs" },
    ];

    /// <summary>Whether any of the products asks for a backup before it is delivered to the environment.</summary>
    public static bool IsWanted(IEnumerable<ProductSpec> products, string environment) => products.Any(product => IsWanted(product, environment));

    /// <summary>Null for a product that asks for none there, or has no database of ours.</summary>
    public static OnDemandBackup? For(ProductSpec product, string environment, AwsAccount account)
    {
        return IsWanted(product, environment)
            ? new()
            {
                VaultName = BackupNames.Vault(environment),
                Days = BackupDays.For(product.Data.Keep.Backups),
                VaultArn = account.Regional("backup", $"backup-vault:{BackupNames.Vault(environment)}"),
                RoleArn = account.Global("iam", $"role/{BackupNames.Role(environment)}"),
                Databases =
                [
                    .. ManagedStores.Databases(product, environment).Select(database => new NamedValue<string>(database.Name, Arn(database.Name))),
                ],
            }
            : null;

        string Arn(string database) => account.Regional("rds", $"db:{StoreNames.Identifier(product.Name, environment, database)}");
    }

    private static bool IsWanted(ProductSpec product, string environment) =>
        ManagedStores.Databases(product, environment).Any()
        && product.Delivery.Any(delivery => delivery.Name == environment && delivery.Before.Contains(DeliveryAction.Backup));
}
