namespace Slipway.Catalog;

/// <summary>The Kubernetes versions that an environment's settings may choose from.</summary>
public static class KubernetesVersions
{
    /// <summary>
    /// Newest first. EKS upgrades one minor version at a time and cannot go back, so that an environment moves through
    /// this list upwards: add a version at the top once every chart in <see cref="Charts"/> supports it, drop the last
    /// one before its standard support ends.
    /// </summary>
    public static IReadOnlyList<string> Supported { get; } = ["1.35", "1.34"];
}
