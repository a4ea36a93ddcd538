using Slipway.Spec.Components;

namespace Slipway.Pipelines.Toolchains;

/// <summary>The toolchain of each language.</summary>
internal static class Toolchain
{
    public static IToolchain Of(Language language) => language switch
    {
        Language.Python => new PythonToolchain(),
        Language.Node => new NodeToolchain(),
        Language.Go => new GoToolchain(),
        _ => new PlainToolchain(language),
    };
}
