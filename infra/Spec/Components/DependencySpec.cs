using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>Something that components depend on.</summary>
public sealed record DependencySpec
{
    public static readonly Shape<DependencySpec> Shape = Shapes.Record(
        "dependency",
        "Something that components depend on.",
        f => new DependencySpec
        {
            Name = f.Name,
            Engine = f.Required("engine", Shapes.Choice<DependencyEngine>("engine"), "what it is", example: "postgresql"),
            Provided = f.Required("provided", Shapes.Choice<DependencyProvision>("provision"), "whether it is made or is there already",
                example: "managed"),
            Database = f.Optional("database", Shapes.Text, "the database's name", example: "shop"),
            ConnectsWith = f.Optional("connects-with", Shapes.VariableName,
                "the variable that says where it is; where it is not made by us, a declared secret or variable", example: "DATABASE_URL"),
            InFrontOf = f.Optional("in-front-of", Shapes.Reference("component"), "the component whose answers it caches",
                example: "frontend"),
            Environments = f.List("environments", Shapes.Reference("environment"), "where it is, if not everywhere", example: "[live]"),
        });

    public required string Name { get; init; }

    public required DependencyEngine Engine { get; init; }

    public required DependencyProvision Provided { get; init; }

    public string? Database { get; init; }

    public string? ConnectsWith { get; init; }

    public string? InFrontOf { get; init; }

    public IReadOnlyList<string> Environments { get; init; } = [];
}
