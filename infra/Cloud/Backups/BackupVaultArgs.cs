using Pulumi;

namespace Slipway.Cloud.Backups;

/// <summary>Whose backups a vault keeps, and with which key.</summary>
public sealed record BackupVaultArgs
{
    public required string Environment { get; init; }

    public required Output<string> KeyArn { get; init; }
}
