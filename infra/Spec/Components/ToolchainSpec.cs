using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>What a component is built with.</summary>
public sealed record ToolchainSpec
{
    public static readonly Shape<ToolchainSpec> Shape = Shapes.Record(
        "toolchain",
        "What a component is built with.",
        f =>
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var word = Shapes.KebabCase(language.ToString());
                f.OnlyWhere(Where.Is("language", language), "packages",
                    [.. PackageTools.Of(language).Select(manager => Shapes.KebabCase(manager.ToString()))],
                    $"is no package manager of {word}");
            }

            return new ToolchainSpec
            {
                Language = f.Required("language", Shapes.Choice<Language>("language"), "its language", example: "python"),
                Version = f.Required("version", SpecShapes.Version, "the language's version", example: "\"3.12\""),
                Packages = f.Required("packages", Shapes.Choice<PackageTool>("package manager"), "the package manager", example: "uv"),
                Start = f.Optional("start", Shapes.Text, "the command that starts it on a machine of its own",
                    example: "uvicorn app.main:app --port 8000"),
            };
        });

    public required Language Language { get; init; }

    public required string Version { get; init; }

    public required PackageTool Packages { get; init; }

    public string? Start { get; init; }
}
