using Slipway.Delivery.Analysis;
using Slipway.Delivery.Traffic;
using Slipway.KubernetesObjects.Rollouts;
using Slipway.Spec.Components;
using Slipway.Spec.Delivery;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Strategies;

/// <summary>How a new version takes over, as Argo Rollouts wants it.</summary>
public static class Takeovers
{
    // What Kubernetes itself takes; no replica goes before another one is ready.
    private const string Surge = "25%";
    private const string NeverFewer = "0%";

    // Long enough to look at a refused version before it goes.
    private static readonly Duration s_keptRefused = Duration.FromMinutes(10);

    public static RolloutStrategy For(DeliveredComponent component)
    {
        var analyses = VersionAnalysis.For(component);
        return component.Takeover == TakeoverKind.BlueGreen
            ? new() { BlueGreen = BlueGreen(component, analyses) }
            : new() { Canary = Canary(component, analyses) };
    }

    /// <summary>How long the old version stays once the new one has taken over, so that going back takes no start.</summary>
    public static Duration? KeptBehind(DeliveredComponent component) =>
        component.Steps.FirstOrDefault(step => step.CleanUp == CleanedSide.Previous)?.After;

    private static BlueGreenStrategy BlueGreen(DeliveredComponent component, IReadOnlyList<VersionAnalysis> analyses) => new()
    {
        ActiveService = component.Workload,
        PreviewService = component.IncomingService,
        AutoPromotionEnabled = true,
        PrePromotionAnalysis = Analysis(analyses, AnalysisMoment.Before),
        PostPromotionAnalysis = Analysis(analyses, AnalysisMoment.After),
        ScaleDownDelaySeconds = Seconds(KeptBehind(component)),
        ScaleDownDelayRevisionLimit = 1,
        AbortScaleDownDelaySeconds = Seconds(s_keptRefused),
        MaxUnavailable = NeverFewer,
    };

    private static CanaryStrategy Canary(DeliveredComponent component, IReadOnlyList<VersionAnalysis> analyses)
    {
        var steps = component.Takeover == TakeoverKind.Canary ? Steps(component).ToList() : [];
        return new()
        {
            StableService = component.DividesTraffic ? component.Workload : null,
            CanaryService = component.DividesTraffic ? component.IncomingService : null,
            Steps = steps.Count == 0 ? null : steps,
            Analysis = analyses.Count == 0 || steps.Count == 0 ? null : Along(steps),
            TrafficRouting = component.DividesTraffic ? Routing(component) : null,
            MaxSurge = Surge,
            MaxUnavailable = NeverFewer,
            ScaleDownDelaySeconds = component.DividesTraffic ? Seconds(KeptBehind(component)) : null,
            AbortScaleDownDelaySeconds = component.DividesTraffic ? Seconds(s_keptRefused) : null,
        };

        // Measured from when it has users, which is after its first share.
        BackgroundAnalysis Along(List<CanaryStep> all) => new()
        {
            Templates = [new() { TemplateName = analyses[0].Name }],
            Args = [Version],
            StartingStep = Math.Max(0, all.FindIndex(step => step.SetWeight is not null) + 1),
        };
    }

    private static IEnumerable<CanaryStep> Steps(DeliveredComponent component)
    {
        foreach (var step in component.Steps)
        {
            if (step.Shift is { } share)
            {
                yield return new() { SetWeight = (int)decimal.Round(share.Percent) };
            }
            else if ((step.Watch ?? step.Gate) is { } pause)
            {
                yield return new() { Pause = new() { Duration = pause } };
            }
        }
    }

    private static CanaryTrafficRouting Routing(DeliveredComponent component) =>
        component.Product.Ingress.Controller == IngressController.Traefik
            ? new() { Traefik = new() { WeightedTraefikServiceName = component.Workload } }
            : new() { Alb = new() { Ingress = Entrance.Of(component).Name, ServicePort = component.Component.Port!.Value } };

    private static RolloutAnalysis? Analysis(IReadOnlyList<VersionAnalysis> analyses, AnalysisMoment moment) =>
        analyses.FirstOrDefault(analysis => analysis.Moment == moment) is { } analysis
            ? new() { Templates = [new() { TemplateName = analysis.Name }], Args = [Version] }
            : null;

    private static AnalysisArgument Version { get; } = new()
    {
        Name = VersionAnalysis.Version,
        ValueFrom = new() { PodTemplateHashValue = PodTemplateHash.Latest },
    };

    private static int? Seconds(Duration? duration) => duration is { } given ? (int)given.TotalSeconds : null;
}
