using Slipway.Cloud.Data;
using Slipway.Delivery.Secrets;

namespace Slipway.Delivery.Workloads;

/// <summary>What tells Reloader after which secrets' changes a component's replicas start anew.</summary>
internal static class RestartAnnotations
{
    /// <summary>The secrets' names, with commas between them.</summary>
    public const string Secrets = "secret.reloader.stakater.com/reload";

    private const string How = "reloader.stakater.com/rollout-strategy";

    // The same version again, one replica after the other: another template would be a new version, which is measured and can be aborted.
    private const string OneByOne = "restart";

    public static Dictionary<string, string> Of(DeliveredComponent delivered)
    {
        var rotated = ComponentSettings.StoresOf(delivered).Where(ManagedStores.IsRotated)
            .Select(store => SecretObjects.OfStore(delivered.Product, store))
            .ToList();
        return rotated.Count == 0
            ? []
            : new(StringComparer.Ordinal) { [Secrets] = string.Join(',', rotated), [How] = OneByOne };
    }
}
