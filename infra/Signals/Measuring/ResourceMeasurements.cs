using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Signals.Sampling;
using Slipway.Spec.Components;
using Slipway.Spec.Objectives;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Measuring;

/// <summary>Processors, memory, disks and network: of containers and nodes in a cluster, of the process alone on a hosting platform.</summary>
internal static class ResourceMeasurements
{
    private const string RootOfNode = "/";

    public static IEnumerable<Measurement> For(MonitoredProduct at, ConditionSpec condition) => condition.Signal.Signal switch
    {
        Signal.Cpu or Signal.Memory => at.Product.Components
            .Where(component => condition.Of is null || condition.Of == component.Name)
            .Select(component => component.Platform == Platform.Kubernetes
                ? OfContainer(at, component, condition)
                : OfProcess(at, component, condition))
            .OfType<Measurement>(),
        Signal.Network => Hosted(at) ? [] : [Network(at, condition)],
        _ => Hosted(at) ? [] : [Disk(at, condition)],
    };

    private static bool Hosted(MonitoredProduct at) => at.Product.Components.All(component => component.Platform != Platform.Kubernetes);

    private static Measurement OfContainer(MonitoredProduct at, ComponentSpec component, ConditionSpec condition)
    {
        var window = condition.Window ?? Measurements.UsualWindow;
        var isCpu = condition.Signal.Signal == Signal.Cpu;
        var limit = In(at, ContainerMetrics.Limits.Select(), component).Where("resource", isCpu ? "cpu" : "memory");
        var used = In(at, (isCpu ? ContainerMetrics.CpuSeconds : ContainerMetrics.WorkingSet).Select(), component);
        return Of(at, component.Name, condition.Signal, isCpu ? window : null) with
        {
            Query = (isCpu ? Query.Rate(used, window) : Query.Of(used)).Sum().DividedBy(Query.Of(limit).Sum()),
            Sampler = isCpu ? Samplers.Utilisation(used, limit) : Samplers.Filling(used, limit),
        };
    }

    private static Measurement? OfProcess(MonitoredProduct at, ComponentSpec component, ConditionSpec condition)
    {
        if (component.Metrics is null)
        {
            return null;
        }

        var window = condition.Window ?? Measurements.UsualWindow;
        var isCpu = condition.Signal.Signal == Signal.Cpu;
        var used = at.Of((isCpu ? ProcessMetrics.CpuSeconds : ProcessMetrics.Memory).Select(), component.Name);
        return Of(at, component.Name, condition.Signal, isCpu ? window : null) with
        {
            Query = isCpu ? Query.Rate(used, window).Max() : Query.Of(used).Max(),
            Sampler = isCpu ? Samplers.Rate(used) : Samplers.Gauge(used),
        };
    }

    // Volumes of workloads are the nodes' own; databases grow theirs by themselves. The fullest node counts.
    private static Measurement Disk(MonitoredProduct at, ConditionSpec condition)
    {
        var free = NodeMetrics.FreeBytes.Select().Where("mountpoint", RootOfNode);
        var all = NodeMetrics.AllBytes.Select().Where("mountpoint", RootOfNode);
        var share = Query.Of(free).DividedBy(Query.Of(all)).Min();
        var isFree = condition.Signal.Signal == Signal.DiskFree;
        var filling = Samplers.Filling(free, all);
        return Of(at, at.Product.Name, condition.Signal, null) with
        {
            Query = isFree ? share : Query.Number(1).Minus(share),
            Sampler = isFree ? filling : (value, others, step) => filling(1 - value, others, step),
        };
    }

    private static Measurement Network(MonitoredProduct at, ConditionSpec condition)
    {
        var window = condition.Window ?? Measurements.UsualWindow;
        var received = ContainerMetrics.Received.Select().Where("namespace", at.Namespace);
        var sent = ContainerMetrics.Sent.Select().Where("namespace", at.Namespace);
        return Of(at, at.Product.Name, condition.Signal, window) with
        {
            Query = Query.Rate(received, window).Sum().Compared("+", Query.Rate(sent, window).Sum()),
            Sampler = (value, others, step) =>
                [.. Samplers.Rate(received)(value / 2, others, step), .. Samplers.Rate(sent)(value / 2, others, step)],
        };
    }

    private static Selector In(MonitoredProduct at, Selector selector, ComponentSpec component) =>
        at.OfPods(selector.Where("namespace", at.Namespace).Where("container", component.Name));

    private static Measurement Of(MonitoredProduct at, string service, SignalName signal, Duration? window) => new()
    {
        Signal = signal,
        At = at,
        Service = service,
        Window = window,
        NeedsFullWindow = window is not null,
        Query = Query.Vector(0),
        Sampler = (_, _, _) => [],
    };
}
