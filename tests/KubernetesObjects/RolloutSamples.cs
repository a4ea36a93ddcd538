using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.KubernetesObjects.Analysis;
using Slipway.KubernetesObjects.Rollouts;
using Slipway.Spec.Quantities;

namespace Slipway.Tests.KubernetesObjects;

/// <summary>A canary with each kind of step, its analyses, and a blue-green rollout's strategy.</summary>
internal static class RolloutSamples
{
    private static readonly Dictionary<string, string> Role = new() { ["role"] = "canary" };

    public static RolloutAnalysis Analysis { get; } = new()
    {
        Templates = [new() { TemplateName = "errors", ClusterScope = true }, new() { TemplateName = "latency" }],
        Args =
        [
            new() { Name = "service", Value = "shop" },
            new() { Name = "version", ValueFrom = new() { PodTemplateHashValue = PodTemplateHash.Latest } },
            new() { Name = "namespace", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.namespace" } } },
        ],
        DryRun = [new() { MetricName = "cpu" }],
    };

    public static CanaryStrategy Canary { get; } = new()
    {
        StableService = "shop",
        CanaryService = "shop-canary",
        MaxSurge = "25%",
        MaxUnavailable = "0",
        DynamicStableScale = false,
        ScaleDownDelaySeconds = 60,
        AbortScaleDownDelaySeconds = 600,
        StableMetadata = new() { Labels = Role, Annotations = Role },
        CanaryMetadata = new() { Labels = Role },
        TrafficRouting = new()
        {
            Alb = new() { Ingress = "shop", RootService = "shop-root", ServicePort = 80 },
            Traefik = new() { WeightedTraefikServiceName = "shop" },
        },
        Analysis = new() { Templates = Analysis.Templates, Args = Analysis.Args, DryRun = Analysis.DryRun, StartingStep = 1 },
        Steps =
        [
            new() { SetCanaryScale = new() { Replicas = 1, MatchTrafficWeight = false, Weight = 25 } },
            new() { SetWeight = 10 },
            new() { Pause = new() { Duration = Duration.Parse("15m") } },
            new() { Pause = new() },
            new() { Analysis = Analysis },
        ],
    };

    public static BlueGreenStrategy BlueGreen { get; } = new()
    {
        ActiveService = "shop",
        PreviewService = "shop-preview",
        PreviewReplicaCount = 2,
        AutoPromotionEnabled = true,
        AutoPromotionSeconds = 300,
        PrePromotionAnalysis = Analysis,
        PostPromotionAnalysis = Analysis,
        ScaleDownDelaySeconds = 1800,
        ScaleDownDelayRevisionLimit = 1,
        AbortScaleDownDelaySeconds = 600,
        MaxUnavailable = "0",
        ActiveMetadata = new() { Labels = Role },
        PreviewMetadata = new() { Labels = Role },
    };

    public static void Declare(CustomResourceOptions options)
    {
        _ = new Rollout("rollout", Samples.Named(Spec), options);
        _ = new AnalysisTemplate("analysis-template", Samples.Named(Template), options);
        _ = new ClusterAnalysisTemplate("cluster-analysis-template", Samples.Named(Template), options);
    }

    private static RolloutSpec Spec => new()
    {
        Replicas = 3,
        Selector = Samples.Selector,
        Template = new PodTemplateSpecArgs
        {
            Metadata = new ObjectMetaArgs { Labels = { ["app.kubernetes.io/name"] = "shop" } },
            Spec = new PodSpecArgs
            {
                Containers = { new ContainerArgs { Name = "shop", Image = Output.Create("registry.example/shop") } },
            },
        },
        Strategy = new() { Canary = Canary, BlueGreen = BlueGreen },
        Analysis = new() { SuccessfulRunHistoryLimit = 5, UnsuccessfulRunHistoryLimit = 10 },
        MinReadySeconds = 10,
        ProgressDeadlineSeconds = 600,
        ProgressDeadlineAbort = true,
        RevisionHistoryLimit = 5,
        RollbackWindow = new() { Revisions = 3 },
    };

    private static AnalysisTemplateSpec Template => new()
    {
        Args = [new() { Name = "service" }, new() { Name = "token", ValueFrom = new() { SecretKeyRef = new() { Name = "metrics", Key = "token" } } }],
        DryRun = [new() { MetricName = "cpu" }],
        MeasurementRetention = [new() { MetricName = "errors", Limit = 20 }],
        Metrics =
        [
            new()
            {
                Name = "errors",
                Interval = Duration.Parse("1m"),
                InitialDelay = Duration.Parse("2m"),
                Count = 5,
                SuccessCondition = "len(result) > 0 && result[0] < 0.05",
                FailureCondition = "len(result) > 0 && result[0] >= 0.05",
                FailureLimit = 1,
                InconclusiveLimit = 2,
                ConsecutiveErrorLimit = 4,
                ConsecutiveSuccessLimit = 3,
                Provider = new() { Prometheus = new() { Address = "http://prometheus:9090", Query = "vector(0)", Timeout = 20 } },
            },
            new()
            {
                Name = "health",
                Provider = new()
                {
                    Web = new()
                    {
                        Url = "http://shop/health",
                        Method = WebMethod.GET,
                        Headers = [new() { Key = "Accept", Value = "application/json" }],
                        JsonPath = "{$.status}",
                        TimeoutSeconds = 5,
                    },
                },
            },
        ],
    };
}
