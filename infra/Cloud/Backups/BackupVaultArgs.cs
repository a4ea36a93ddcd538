using Pulumi;
using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Backups;

/// <summary>Whose backups a vault keeps, where, and with which key.</summary>
public sealed record BackupVaultArgs
{
    public required string Environment { get; init; }

    public required AwsAccount Account { get; init; }

    public required Output<string> KeyArn { get; init; }
}
