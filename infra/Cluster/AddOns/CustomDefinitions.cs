namespace Slipway.Cluster.AddOns;

/// <summary>How the custom resource definitions of a chart come and go.</summary>
public enum CustomDefinitions
{
    None,

    /// <summary>They are templates of the chart: an upgrade of the chart upgrades them.</summary>
    Templated,

    /// <summary>They stand in the chart's crds folder: Helm installs them once and never touches them again.</summary>
    InstalledOnce,
}
