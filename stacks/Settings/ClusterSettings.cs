using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>The cluster that the products run on, ours or one that is there already.</summary>
public sealed record ClusterSettings
{
    /// <summary>The EKS cluster to declare; null when an existing cluster is used.</summary>
    public EksSettings? Eks { get; init; }

    public required Runners Runners { get; init; }

    public required AddOnSettings AddOns { get; init; }

    public static ClusterSettings Read(SettingsReader settings)
    {
        var kind = settings.Default(
            "cluster",
            SettingType.String,
            Shapes.Choice<ClusterKind>("cluster"),
            "eks",
            "eks declares an EKS cluster; existing uses the cluster that the kubeconfig leads to");
        var eks = EksSettings.Read(settings.OnlyWhen(kind == ClusterKind.Eks, "slipway:cluster is existing"));
        settings.OnlyWhen(kind == ClusterKind.Existing, "slipway:cluster is eks").Secret(
            "kubeconfig",
            "How to reach an existing cluster, as a kubeconfig file's content");

        return new()
        {
            Eks = kind == ClusterKind.Eks ? eks : null,
            Runners = settings.Default(
                "runners",
                SettingType.String,
                Shapes.Choice<Runners>("place for runners"),
                "in-cluster",
                "Where deploying jobs run: inside the cluster (in-cluster) or at GitHub (github-hosted), which needs an open endpoint"),
            AddOns = AddOnSettings.Read(settings, kind == ClusterKind.Existing),
        };
    }
}
