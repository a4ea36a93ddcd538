using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Slipway.Spec.Components;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Workloads;

/// <summary>How Kubernetes finds out whether a replica has started, works, and may get requests.</summary>
internal static class HealthChecks
{
    // As Kubernetes itself has it: one failure may be chance.
    private const int Failures = 3;

    private static readonly Duration s_startInterval = Duration.FromSeconds(5);
    private static readonly Duration s_longestStart = Duration.FromMinutes(5);
    private static readonly Duration s_commandInterval = Duration.FromMinutes(1);
    private static readonly Duration s_commandTimeout = Duration.FromSeconds(30);

    /// <summary>The endpoint that says whether requests may come: one for that alone, if there is one, since it looks at more.</summary>
    public static HealthSpec? Readiness(ComponentSpec component) =>
        component.Health.Where(health => health.UsedFor.Contains(HealthUse.Readiness))
            .OrderBy(health => health.UsedFor.Contains(HealthUse.Liveness))
            .FirstOrDefault();

    public static void AddTo(ContainerArgs container, ComponentSpec component)
    {
        if (component.Health.FirstOrDefault(health => health.UsedFor.Contains(HealthUse.Liveness)) is { } liveness)
        {
            container.LivenessProbe = Asked(component, liveness, liveness.Interval, Failures);
            container.StartupProbe = Asked(
                component, liveness, s_startInterval, (int)(s_longestStart.Milliseconds / s_startInterval.Milliseconds));
        }
        else if (component.Alive is { } command)
        {
            container.LivenessProbe = new ProbeArgs
            {
                Exec = new ExecActionArgs { Command = CommandWords.Of(command).ToArray() },
                PeriodSeconds = Seconds(s_commandInterval),
                TimeoutSeconds = Seconds(s_commandTimeout),
                FailureThreshold = Failures,
            };
        }

        if (Readiness(component) is { } readiness)
        {
            container.ReadinessProbe = Asked(component, readiness, readiness.Interval, Failures);
        }
    }

    private static ProbeArgs Asked(ComponentSpec component, HealthSpec health, Duration interval, int failures) => new()
    {
        HttpGet = new HTTPGetActionArgs { Path = health.Path, Port = component.Port!.Value },
        PeriodSeconds = Seconds(interval),
        TimeoutSeconds = Seconds(health.Timeout),
        FailureThreshold = failures,
    };

    // Kubernetes counts in whole seconds, at least one.
    private static int Seconds(Duration duration) => (int)Math.Max(1, Math.Ceiling(duration.TotalSeconds));
}
