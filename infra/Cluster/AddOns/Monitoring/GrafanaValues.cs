using System.Text.Json.Serialization;

namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>What Grafana is told: dashboards come from code, so that it keeps nothing and nobody changes them by hand.</summary>
public sealed record GrafanaValues
{
    public Administrator Admin { get; init; } = new();

    public required Reached Ingress { get; init; }

    [JsonPropertyName("grafana.ini")]
    public required Settings Ini { get; init; }

    public Rights Rbac { get; init; } = new();

    public Sidecars Sidecar { get; init; } = new();

    /// <summary>It would run as root to own a volume that is not there.</summary>
    public Switch InitChownData { get; init; } = Switch.Off;

    public Switch TestFramework { get; init; } = Switch.Off;

    public bool DefaultDashboardsEditable { get; init; }

    public ResourceAmounts Resources { get; init; } = new("50m", "192Mi", "500m", "512Mi");

    public static GrafanaValues At(string host) => new()
    {
        Ingress = new() { Hosts = [host], Tls = [new([host])] },
        Ini = new() { Server = new($"https://{host}") },
    };

    /// <summary>The secret with the administrator's name and password.</summary>
    public sealed record Administrator
    {
        public string ExistingSecret { get; init; } = MonitoringSecrets.GrafanaAdministrator;
    }

    /// <summary>A load balancer inside the network: dashboards are for those who are connected to it. It finds the certificate by the host.</summary>
    public sealed record Reached
    {
        private const string LoadBalancer = "alb.ingress.kubernetes.io";

        public bool Enabled { get; init; } = true;

        public string IngressClassName { get; init; } = "alb";

        public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>
        {
            [$"{LoadBalancer}/scheme"] = "internal",
            [$"{LoadBalancer}/target-type"] = "ip",
            [$"{LoadBalancer}/listen-ports"] = """[{"HTTPS":443}]""",
            [$"{LoadBalancer}/healthcheck-path"] = "/api/health",
        };

        public required IReadOnlyList<string> Hosts { get; init; }

        public required IReadOnlyList<Certified> Tls { get; init; }
    }

    /// <summary>The hosts that a certificate is looked for.</summary>
    public sealed record Certified(IReadOnlyList<string> Hosts);

    /// <summary>Its configuration file.</summary>
    public sealed record Settings
    {
        public required Address Server { get; init; }

        public Reports Analytics { get; init; } = new();

        public Accounts Users { get; init; } = new();

        public Safety Security { get; init; } = new();
    }

    /// <summary>Its own address, for links in alerts.</summary>
    public sealed record Address([property: JsonPropertyName("root_url")] string RootUrl);

    /// <summary>Nothing is sent to its makers.</summary>
    public sealed record Reports
    {
        [JsonPropertyName("check_for_updates")]
        public bool CheckForUpdates { get; init; }

        [JsonPropertyName("reporting_enabled")]
        public bool ReportingEnabled { get; init; }
    }

    /// <summary>Nobody gives himself an account.</summary>
    public sealed record Accounts
    {
        [JsonPropertyName("allow_sign_up")]
        public bool AllowSignUp { get; init; }
    }

    /// <summary>Cookies by HTTPS only, no pictures from elsewhere.</summary>
    public sealed record Safety
    {
        [JsonPropertyName("cookie_secure")]
        public bool CookieSecure { get; init; } = true;

        [JsonPropertyName("disable_gravatar")]
        public bool DisableGravatar { get; init; } = true;
    }

    /// <summary>Rights in its own namespace alone: for all of them, it could read every secret of the cluster.</summary>
    public sealed record Rights
    {
        public bool Namespaced { get; init; } = true;
    }

    /// <summary>What brings dashboards and data sources in.</summary>
    public sealed record Sidecars
    {
        public Searched Dashboards { get; init; } = new();

        public ResourceAmounts Resources { get; init; } = new("10m", "96Mi", "100m", "192Mi");
    }

    /// <summary>Config maps with the label grafana_dashboard, in this namespace.</summary>
    public sealed record Searched
    {
        public string SearchNamespace { get; init; } = AddOnNamespaces.Monitoring;
    }
}
