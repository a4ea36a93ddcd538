using Pulumi.Kubernetes.Types.Inputs.Batch.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Slipway.Spec.Delivery;

namespace Slipway.Delivery.Workloads;

/// <summary>What brings a component's database up to date before a new version of it starts.</summary>
internal static class Migrations
{
    // A lost machine is no reason to fail; a mistake in the migration stays one.
    private const int Retries = 1;

    /// <summary>The command; null where the environment's delivery has none.</summary>
    public static string? Of(DeliveredComponent delivered) =>
        delivered.Delivery.Before.Contains(DeliveryAction.Migration) ? delivered.Component.Migration : null;

    public static string NameOf(DeliveredComponent delivered) => $"{delivered.Workload}-migration";

    public static JobSpecArgs SpecOf(DeliveredComponent delivered, PodTemplateSpecArgs pod) => new()
    {
        BackoffLimit = Retries,
        ActiveDeadlineSeconds = (int)delivered.Delivery.Limit.TotalSeconds,
        Template = pod,
    };
}
