using Slipway.Plan;

namespace Slipway.Policy.Stores;

/// <summary>Databases that accept connections without TLS.</summary>
public static class DatabaseConnection
{
    private static readonly HashSet<string> s_forcing =
        new(StringComparer.Ordinal) { "rds.force_ssl", "require_secure_transport" };

    private static bool ForcesTls(PlannedEnvironment environment, PlannedResource database) =>
        environment.Named(database, "parameterGroupName", AwsTypes.DatabaseParameters)
            .SelectMany(group => group.All("parameters"))
            .Any(parameter => s_forcing.Contains(parameter.Text("name") ?? "") && parameter.Text("value") is "1" or "ON");

    public static Rule Rule { get; } = new()
    {
        Id = "database-connection",
        Title = "A database refuses connections without TLS",
        Reason = "Passwords and rows would cross the network readable",
        Remedy = "give it a parameter group of its own with rds.force_ssl = 1 (require_secure_transport = 1 for MySQL)",
        Breaches = environment =>
            from database in environment.OfType(AwsTypes.Database)
            where !ForcesTls(environment, database)
            select database.Breach("parameterGroupName", "accepts connections without TLS"),
    };
}
