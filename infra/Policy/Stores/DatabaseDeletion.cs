namespace Slipway.Policy.Stores;

/// <summary>Databases that one command can delete for good.</summary>
public static class DatabaseDeletion
{
    public static Rule Rule { get; } = new()
    {
        Id = "database-deletion",
        Title = "A database refuses to be deleted",
        Reason = "One wrong click, or one renamed resource, would take it and its backups away",
        Remedy = "set deletionProtection and leave skipFinalSnapshot off",
        Breaches = environment =>
            from database in environment.OfType(AwsTypes.Database)
            where !database.IsOn("deletionProtection") || database.IsOn("skipFinalSnapshot")
            select database.Breach("deletionProtection", "can be deleted, or without a last snapshot"),
    };
}
