using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>Which of the products in products/ the environment has.</summary>
public sealed record ProductSettings
{
    private const string Everything = "*";

    /// <summary>The names given; the one name * stands for every product.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    public bool Includes(string product) => Names.Contains(Everything) || Names.Contains(product);

    /// <summary>The names given that no product has.</summary>
    public IEnumerable<string> Unknown(IReadOnlyList<string> known) => Names.Where(name => name != Everything && !known.Contains(name));

    public static ProductSettings Read(SettingsReader settings) => new()
    {
        Names = settings.Default(
            "products",
            SettingType.Array,
            Shapes.List(Shapes.Pattern("product", @"(\*|[a-z][a-z0-9-]*)", example: "piwardrive")),
            "[\"*\"]",
            "The products that this environment has, by the names of their files; * stands for all"),
    };
}
