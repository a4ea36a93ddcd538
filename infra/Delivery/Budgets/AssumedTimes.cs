using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Budgets;

/// <summary>Times that no file says, since they are those of GitHub, AWS and Kubernetes; each is what they rarely exceed.</summary>
internal static class AssumedTimes
{
    /// <summary>Pulling an image and starting until the first readiness check has passed.</summary>
    public static Duration Start { get; } = Duration.FromSeconds(90);

    /// <summary>Until load balancers and proxies have learned where requests go now.</summary>
    public static Duration TrafficBack { get; } = Duration.FromSeconds(30);

    /// <summary>From Alertmanager through the sensor until GitHub has taken the call.</summary>
    public static Duration Dispatch { get; } = Duration.FromSeconds(10);

    /// <summary>The job that looks first, and what the one that acts installs before it does.</summary>
    public static Duration Preparation { get; } = Duration.FromSeconds(60);

    /// <summary>Until a runner takes a job that nobody has to approve.</summary>
    public static Duration Queue { get; } = Duration.FromSeconds(45);
}
