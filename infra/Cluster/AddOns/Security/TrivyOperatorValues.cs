namespace Slipway.Cluster.AddOns.Security;

/// <summary>What the Trivy operator is told: it looks at images in the products' namespaces, from pods as restricted as theirs.</summary>
public sealed record TrivyOperatorValues : IChartValues
{
    public required string TargetNamespaces { get; init; }

    public required Switch ServiceMonitor { get; init; }

    public Part Operator { get; init; } = new();

    public Jobs TrivyOperator { get; init; } = new();

    public Scanner Trivy { get; init; } = new();

    public PodSecurityValues PodSecurityContext { get; init; } = new() { RunAsUser = 10000 };

    public ContainerSecurity SecurityContext { get; init; } = new() { RunAsUser = 10000 };

    public ResourceAmounts Resources { get; init; } = new("50m", "256Mi", "500m", "768Mi");

    /// <summary>What it looks for. Configuration is checked before it is deployed, machines are AWS's to patch.</summary>
    public sealed record Part
    {
        public bool ConfigAuditScannerEnabled { get; init; }

        public bool RbacAssessmentScannerEnabled { get; init; }

        public bool InfraAssessmentScannerEnabled { get; init; }

        public bool ClusterComplianceEnabled { get; init; }

        public bool SbomGenerationEnabled { get; init; }

        public int ScanJobsConcurrentLimit { get; init; } = 3;

        public string ScanJobTTL { get; init; } = "10m";
    }

    /// <summary>The pods that scan.</summary>
    public sealed record Jobs
    {
        public PodSecurityValues ScanJobPodTemplatePodSecurityContext { get; init; } = new() { RunAsUser = 10000 };

        public ContainerSecurity ScanJobPodTemplateContainerSecurityContext { get; init; } = new() { RunAsUser = 10000 };
    }

    /// <summary>What each scan asks for; what nobody has fixed yet is no work for anybody.</summary>
    public sealed record Scanner
    {
        public bool IgnoreUnfixed { get; init; } = true;

        public string Severity { get; init; } = "HIGH,CRITICAL";

        public ResourceAmounts Resources { get; init; } = new("100m", "128Mi", "1", "1Gi");
    }
}
