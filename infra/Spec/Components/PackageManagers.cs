namespace Slipway.Spec.Components;

/// <summary>Which package managers a language has.</summary>
public static class PackageManagers
{
    public static IReadOnlyList<PackageManager> Of(Language language) => language switch
    {
        Language.Python => [PackageManager.Pip, PackageManager.Poetry, PackageManager.Uv],
        Language.Node => [PackageManager.Npm, PackageManager.Pnpm, PackageManager.Yarn],
        Language.Go => [PackageManager.Go],
        Language.Java => [PackageManager.Gradle, PackageManager.Maven],
        Language.Ruby => [PackageManager.Bundler],
        Language.Rust => [PackageManager.Cargo],
        Language.Dotnet => [PackageManager.Nuget],
        Language.Php => [PackageManager.Composer],
        Language.Elixir => [PackageManager.Mix],
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "no language"),
    };
}
