using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>What a component is built with.</summary>
public sealed record ToolchainSpec
{
    public static readonly Shape<ToolchainSpec> Shape = Shapes.Record(
        "toolchain",
        "What a component is built with.",
        f => new ToolchainSpec
        {
            Language = f.Required("language", Shapes.Choice<Language>("language"), "its language", example: "python"),
            Version = f.Required("version", SpecShapes.Version, "the language's version", example: "\"3.12\""),
            Packages = f.Required("packages", Shapes.Choice<PackageTool>("package manager"), "the package manager", example: "uv"),
            Start = f.Optional("start", Shapes.Text, "the command that starts it on a machine of its own",
                example: "uvicorn app.main:app --port 8000"),
        },
        Check);

    public required Language Language { get; init; }

    public required string Version { get; init; }

    public required PackageTool Packages { get; init; }

    public string? Start { get; init; }

    private static void Check(ToolchainSpec spec, Check check) => check.At("packages").MustBeOneOf(
        $"package manager of {Shapes.KebabCase(spec.Language.ToString())}",
        Shapes.KebabCase(spec.Packages.ToString()),
        PackageTools.Of(spec.Language).Select(manager => Shapes.KebabCase(manager.ToString())));
}
