using Pulumi.Kubernetes.Types.Inputs.Autoscaling.V2;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Policy.V1;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Delivery.Workloads;

/// <summary>How many replicas of a component there are, and how many of them may be away at a time.</summary>
internal static class ReplicaSpecs
{
    private const int UsualUse = 80;

    public static bool Scales(DeliveredComponent delivered) => delivered.Component.Replicas is { } range && range.Maximum > range.Minimum;

    /// <summary>A single replica cannot be spared; a budget would only keep its machine from being renewed.</summary>
    public static bool HasSeveral(DeliveredComponent delivered) => delivered.Component.Replicas is { Minimum: > 1 };

    public static HorizontalPodAutoscalerSpecArgs Autoscaler(DeliveredComponent delivered) => new()
    {
        ScaleTargetRef = new CrossVersionObjectReferenceArgs
        {
            ApiVersion = "argoproj.io/v1alpha1",
            Kind = "Rollout",
            Name = delivered.Workload,
        },
        MinReplicas = delivered.Component.Replicas!.Value.Minimum,
        MaxReplicas = delivered.Component.Replicas.Value.Maximum,
        Metrics =
        {
            new MetricSpecArgs
            {
                Type = "Resource",
                Resource = new ResourceMetricSourceArgs
                {
                    Name = "cpu",
                    Target = new MetricTargetArgs
                    {
                        Type = "Utilization",
                        AverageUtilization = delivered.Component.ScaleAt is { } use ? (int)decimal.Round(use.Percent) : UsualUse,
                    },
                },
            },
        },
    };

    // What is broken already may always go.
    public static PodDisruptionBudgetSpecArgs Budget(DeliveredComponent delivered) => new()
    {
        MaxUnavailable = 1,
        UnhealthyPodEvictionPolicy = "AlwaysAllow",
        Selector = new LabelSelectorArgs { MatchLabels = ObjectLabels.Workload(delivered.Product.Name, delivered.Component.Name) },
    };
}
