using Slipway.Spec.Reading;

namespace Slipway.Spec.Secrets;

/// <summary>A secret of the repository or of environments.</summary>
public sealed record SecretSpec
{
    public static readonly Shape<SecretSpec> Shape = Shapes.Record(
        "secret",
        "A secret of the repository or of environments.",
        f => new SecretSpec
        {
            Name = f.Name,
            From = f.Required("from", SecretSource.Shape, "where its value comes from: settings, secrets-manager or an output",
                example: "settings"),
            Environments = f.List("environments", Shapes.Reference("environment"), "where it is; empty for the whole repository",
                example: "[live]"),
            Dependabot = f.Default("dependabot", Shapes.Boolean, false, "whether Dependabot's runs need it too", example: "true"),
            UsedBy = f.Optional("used-by", Shapes.Choice<SecretUse>("use"), "who uses it, if no job does", example: "alerting"),
            Example = f.Optional("example", Shapes.Text, "what its value looks like", example: "https://monitoring.example/api"),
            Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
        });

    public required string Name { get; init; }

    public required SecretSource From { get; init; }

    public IReadOnlyList<string> Environments { get; init; } = [];

    public required bool Dependabot { get; init; }

    public SecretUse? UsedBy { get; init; }

    public string? Example { get; init; }

    public string? Decision { get; init; }
}
