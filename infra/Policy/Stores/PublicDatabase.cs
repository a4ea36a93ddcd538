namespace Slipway.Policy.Stores;

/// <summary>Databases with an address in the internet.</summary>
public static class PublicDatabase
{
    public static Rule Rule { get; } = new()
    {
        Id = "public-database",
        Title = "No database can be reached from the internet",
        Reason = "A guessed or leaked password would be enough to read everything",
        Remedy = "leave publiclyAccessible off and connect from inside the network",
        Breaches = environment =>
            from database in environment.OfType(AwsTypes.Database)
            where database.IsOn("publiclyAccessible")
            select database.Breach("publiclyAccessible", "can be reached from the internet"),
    };
}
