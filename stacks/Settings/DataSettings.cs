using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>How large the environment's databases and caches are.</summary>
public sealed record DataSettings
{
    private static readonly ByteSize Smallest = ByteSize.Parse("20Gi");

    public required string DatabaseInstance { get; init; }

    public required ByteSize DatabaseStorage { get; init; }

    /// <summary>Whether a second database stands by in another zone.</summary>
    public required bool DatabaseStandby { get; init; }

    public required string CacheInstance { get; init; }

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
        CacheInstance = settings.Required(
            "cacheInstance",
            SettingType.String,
            Shapes.Pattern("ElastiCache node type", @"cache\.[a-z0-9-]+\.[a-z0-9]+", "cache.t4g.small"),
            "The node type of each product's cache",
            "cache.t4g.small"),
    };
}
