using Slipway.Cluster.AddOns;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>How much the environment's add-ons are given; which ones there are follows from the products.</summary>
public sealed record AddOnSettings
{
    /// <summary>Whether an add-on runs twice, so that a lost node stops none of them.</summary>
    public required bool HighlyAvailable { get; init; }

    public required Duration MetricsRetention { get; init; }

    public required ByteSize MetricsStorage { get; init; }

    /// <summary>The add-ons that an existing cluster brings itself.</summary>
    public required IReadOnlyList<string> Provided { get; init; }

    public static AddOnSettings Read(SettingsReader settings, bool isExisting) => new()
    {
        HighlyAvailable = settings.Default(
            "addOnsHighlyAvailable",
            SettingType.Boolean,
            Shapes.Boolean,
            "true",
            "Whether add-ons run twice, so that a lost node stops none of them"),
        MetricsRetention = settings.Default(
            "metricsRetention",
            SettingType.String,
            Shapes.Duration,
            "15d",
            "How long Prometheus keeps metrics"),
        MetricsStorage = settings.Default(
            "metricsStorage",
            SettingType.String,
            Shapes.ByteSize,
            "50Gi",
            "The volume of each Prometheus"),
        Provided = settings.OnlyWhen(isExisting, "slipway:cluster is eks").Default(
            "clusterProvides",
            SettingType.Array,
            Shapes.List(Shapes.Choice("add-on", [.. AddOnCatalogue.All.Select(addOn => (addOn.Chart.Name, addOn.Chart.Name))])),
            "[]",
            "The add-ons that an existing cluster has already, besides those that act in AWS, which it always brings itself"),
    };
}
