namespace Slipway.Policy.Stores;

/// <summary>Databases whose first password passed through the program.</summary>
public static class DatabasePassword
{
    public static Rule Rule { get; } = new()
    {
        Id = "database-password",
        Title = "A database makes and rotates its own password",
        Reason = "A password that the program knows stands in its state and is never changed",
        Remedy = "set manageMasterUserPassword instead of password",
        Breaches = environment =>
            from database in environment.OfType(AwsTypes.Database)
            where !database.IsOn("manageMasterUserPassword") && !database.Has("replicateSourceDb")
            select database.Breach("manageMasterUserPassword", "does not manage its own password"),
    };
}
