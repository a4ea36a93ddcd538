namespace Slipway.Spec.Components;

/// <summary>Which package managers a language has.</summary>
public static class PackageTools
{
    public static IReadOnlyList<PackageTool> Of(Language language) => language switch
    {
        Language.Python => [PackageTool.Pip, PackageTool.Poetry, PackageTool.Uv],
        Language.Node => [PackageTool.Npm, PackageTool.Pnpm, PackageTool.Yarn],
        Language.Go => [PackageTool.Go],
        Language.Java => [PackageTool.Gradle, PackageTool.Maven],
        Language.Ruby => [PackageTool.Bundler],
        Language.Rust => [PackageTool.Cargo],
        Language.Dotnet => [PackageTool.Nuget],
        Language.Php => [PackageTool.Composer],
        Language.Elixir => [PackageTool.Mix],
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "no language"),
    };
}
