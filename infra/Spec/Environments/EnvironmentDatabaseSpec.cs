using Slipway.Spec.Reading;

namespace Slipway.Spec.Environments;

/// <summary>An existing database of an environment.</summary>
public sealed record EnvironmentDatabaseSpec
{
    public static readonly Shape<EnvironmentDatabaseSpec> Shape = Shapes.Record(
        "environment-database",
        "An existing database of an environment.",
        f => new EnvironmentDatabaseSpec
        {
            Name = f.Name,
            Host = f.Required("host", SpecShapes.HostAndPort, "its host and port", example: "db.example:5432"),
            Database = f.Required("database", Shapes.Text, "its name", example: "app_staging"),
            User = f.Required("user", Shapes.Text, "the user", example: "app"),
        });

    public required string Name { get; init; }

    public required string Host { get; init; }

    public required string Database { get; init; }

    public required string User { get; init; }
}
