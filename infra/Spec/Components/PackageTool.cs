namespace Slipway.Spec.Components;

/// <summary>What fetches a component's packages.</summary>
public enum PackageTool
{
    Pip,
    Uv,
    Poetry,
    Npm,
    Pnpm,
    Yarn,
    Go,
    Maven,
    Gradle,
    Bundler,
    Cargo,
    Nuget,
    Composer,
    Mix,
}
