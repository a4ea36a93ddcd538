using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>A script in the product's repository.</summary>
public sealed record ScriptSpec
{
    public static readonly Shape<ScriptSpec> Shape = Shapes.Record("script", "A script in the product's repository.", f => new ScriptSpec
    {
        Name = f.Name,
        Path = f.Required("path", Shapes.Text, "where it stands", example: "scripts/smoke-tests.sh"),
        Does = f.Default("does", Shapes.Choice<ScriptPurpose>("purpose"), ScriptPurpose.Product,
            "what it does; product: it is the team's own", example: "smoke-test"),
        Environment = f.Optional("environment", Shapes.Reference("environment"), "the environment that it is for", example: "live"),
        Arguments = f.List("arguments", Shapes.Text, "its arguments", example: "[version]"),
        Example = f.Optional("example", Shapes.Text, "an example of the argument", example: "v1.2.3"),
    });

    public required string Name { get; init; }

    public required string Path { get; init; }

    public required ScriptPurpose Does { get; init; }

    public string? Environment { get; init; }

    public IReadOnlyList<string> Arguments { get; init; } = [];

    public string? Example { get; init; }
}
