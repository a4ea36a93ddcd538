namespace Slipway.Policy.Stores;

/// <summary>Databases that cannot be brought back to yesterday.</summary>
public static class DatabaseBackups
{
    private const int Days = 7;

    public static Rule Rule { get; } = new()
    {
        Id = "database-backups",
        Title = "A database keeps backups for seven days at least",
        Reason = "A wrong migration on Friday is noticed on Monday",
        Remedy = "set backupRetentionPeriod to 7 or more",
        Breaches = environment =>
            from database in environment.OfType(AwsTypes.Database)
            where database.Number("backupRetentionPeriod") is null or < Days
            select database.Breach("backupRetentionPeriod", FormattableString.Invariant($"keeps backups for less than {Days} days")),
    };
}
