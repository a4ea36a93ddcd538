namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>The secrets that monitoring reads from its namespace, by their names there.</summary>
public static class MonitoringSecrets
{
    /// <summary>Grafana's administrator, as admin-user and admin-password.</summary>
    public const string GrafanaAdministrator = "grafana-admin";

    /// <summary>Alertmanager's configuration, as alertmanager.yaml; until it is there, alerts reach nobody.</summary>
    public const string AlertmanagerConfiguration = "alertmanager-configuration";

    /// <summary>What the channels need, one key for each; files below <see cref="ReceiversDirectory"/>.</summary>
    public const string AlertmanagerReceivers = "alertmanager-receivers";

    public const string ReceiversDirectory = $"/etc/alertmanager/secrets/{AlertmanagerReceivers}";
}
