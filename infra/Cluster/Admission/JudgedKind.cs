namespace Slipway.Cluster.Admission;

/// <summary>A kind of object as the cluster's interface names it.</summary>
public sealed record JudgedKind(string Group, string Version, string Resource)
{
    public static JudgedKind Pods { get; } = new("", "v1", "pods");

    public static JudgedKind Services { get; } = new("", "v1", "services");

    public static JudgedKind Rollouts { get; } = new("argoproj.io", "v1alpha1", "rollouts");
}
