using Slipway.Spec;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Scripts;

/// <summary>Where the generated scripts stand in a product's repository: where its file says, otherwise beside the workflows.</summary>
public static class ScriptPaths
{
    public const string CoverageFloor = ".github/scripts/coverage-floor.py";

    /// <summary>Sums up what an environment measured.</summary>
    public const string Digest = ".github/scripts/digest.sh";

    /// <summary>Makes what a job's success proves a document that GitHub vouches for.</summary>
    public const string Evidence = ".github/scripts/evidence.sh";

    /// <summary>Pushes what a job has measured, or shows it.</summary>
    public const string Figures = ".github/scripts/push-figures.py";

    /// <summary>Holds what tests caused in an environment to the product's objectives.</summary>
    public const string Hold = ".github/scripts/hold-objectives.sh";

    /// <summary>Gets what a runner inside the cluster lacks.</summary>
    public const string GetTools = ".github/scripts/get-tools.sh";

    public const string Licenses = ".github/scripts/check-licenses.py";

    /// <summary>Asks Slipway for a release, and watches it.</summary>
    public const string Release = ".github/scripts/release.sh";

    /// <summary>Asks Slipway for the release before, and watches it.</summary>
    public const string RollBack = ".github/scripts/roll-back.sh";

    /// <summary>Goes back to the earlier deployment on hosting platforms.</summary>
    public const string RollBackHosted = ".github/scripts/roll-back-hosted.sh";

    /// <summary>Watches whether what a platform hosts recovers before it is rolled back.</summary>
    public const string WatchRecovery = ".github/scripts/watch-recovery.sh";

    public static string AssessHealth(ProductSpec product) =>
        Named(product, ScriptPurpose.AssessHealth) ?? ".github/scripts/assess-health.sh";

    public static string SmokeTest(ProductSpec product) =>
        Named(product, ScriptPurpose.SmokeTest) ?? ".github/scripts/smoke-tests.sh";

    private static string? Named(ProductSpec product, ScriptPurpose purpose) =>
        product.Pipeline.Scripts.FirstOrDefault(script => script.Does == purpose)?.Path;
}
