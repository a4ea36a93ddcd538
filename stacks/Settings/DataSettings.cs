using System.Globalization;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>How large the environment's databases and caches are.</summary>
public sealed record DataSettings
{
    private static readonly ByteSize Smallest = ByteSize.Parse("20Gi");

    // The bounds of RDS, which counts in whole days.
    private static readonly Duration Shortest = Duration.FromDays(1);
    private static readonly Duration Longest = Duration.FromDays(35);

    private static Shape<int> Count { get; } = Shapes
        .Pattern("version", "[1-9][0-9]{0,5}", "1")
        .Select(text => int.Parse(text ?? "1", CultureInfo.InvariantCulture));

    public required string DatabaseInstance { get; init; }

    public required ByteSize DatabaseStorage { get; init; }

    /// <summary>Whether a second database stands by in another zone.</summary>
    public required bool DatabaseStandby { get; init; }

    /// <summary>How far back a database can be set to any moment, and how long a cache's snapshots are kept.</summary>
    public required Duration RestoreWindow { get; init; }

    public required string CacheInstance { get; init; }

    /// <summary>Whether a second cache stands by in another zone.</summary>
    public required bool CacheStandby { get; init; }

    /// <summary>Counts up: a higher number than before makes new passwords.</summary>
    public required int CachePasswordVersion { get; init; }

    /// <summary>Whether the databases are copied into a vault as well, from which nobody deletes a copy before its time.</summary>
    public required bool BackupVault { get; init; }

    public static DataSettings Read(SettingsReader settings) => new()
    {
        DatabaseInstance = settings.Required(
            "databaseInstance",
            SettingType.String,
            Shapes.Pattern("RDS instance class", @"db\.[a-z0-9-]+\.[a-z0-9]+", "db.t4g.medium"),
            "The instance class of each product's database",
            "db.t4g.medium"),
        DatabaseStorage = settings.Required(
            "databaseStorage",
            SettingType.String,
            Shapes.ByteSize.Where(size => size >= Smallest, "is less than the 20Gi that RDS begins with"),
            "The storage that each product's database begins with, 20Gi or more",
            "50Gi"),
        DatabaseStandby = settings.Required(
            "databaseStandby",
            SettingType.Boolean,
            Shapes.Boolean,
            "Whether each database has a standby in another zone",
            "true"),
        RestoreWindow = settings.Required(
            "databaseRestoreWindow",
            SettingType.String,
            Shapes.Duration.Where(
                window => window >= Shortest && window <= Longest && window.Milliseconds % Shortest.Milliseconds == 0,
                "is not a number of days from 1d to 35d"),
            "How far back each database can be set to any moment, from 1d to 35d; snapshots of caches are kept as long",
            "35d"),
        CacheInstance = settings.Required(
            "cacheInstance",
            SettingType.String,
            Shapes.Pattern("ElastiCache node type", @"cache\.[a-z0-9-]+\.[a-z0-9]+", "cache.t4g.small"),
            "The node type of each product's cache",
            "cache.t4g.small"),
        CacheStandby = settings.Required(
            "cacheStandby",
            SettingType.Boolean,
            Shapes.Boolean,
            "Whether each cache has a standby in another zone",
            "true"),
        CachePasswordVersion = settings.Default(
            "cachePasswordVersion",
            SettingType.String,
            Count,
            "1",
            "A higher number than before makes a new password for each cache; workloads have to start again to use it"),
        BackupVault = settings.Required(
            "backupVault",
            SettingType.Boolean,
            Shapes.Boolean,
            "Whether databases are copied into a vault every night; one is there in any case where a delivery asks for a backup first",
            "true"),
    };
}
