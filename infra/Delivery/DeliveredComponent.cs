using Slipway.KubernetesObjects.Labels;
using Slipway.Signals.Measuring;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Delivery;

namespace Slipway.Delivery;

/// <summary>A component that the environment's cluster runs: what its objects are called, and how a new version takes over.</summary>
public sealed record DeliveredComponent(MonitoredProduct At, ComponentSpec Component, DeliverySpec Delivery)
{
    private const decimal All = 100m;

    public ProductSpec Product => At.Product;

    public string Workload => ComponentNames.Workload(Product, Component);

    /// <summary>What resources for it are called: free of kept names, which may not be unique.</summary>
    public string LogicalName => $"{Product.Name}-{Component.Name}";

    public ObjectOwner Owner => new(Product.Name, Product.Team, At.Environment);

    public IReadOnlyList<DeliveryStepSpec> Steps => Product.StepsOf(Delivery);

    public bool IsServed => Component.Serves is not null;

    public TakeoverKind Takeover =>
        Component.Port is not null && Steps.Any(step => step.Prepare == PreparedSide.Preview) ? TakeoverKind.BlueGreen
        : Steps.Any(step => step.Shift is { Percent: < All } || step.Prepare == PreparedSide.Canary) ? TakeoverKind.Canary
        : TakeoverKind.Rolling;

    /// <summary>Whether traffic is divided by requests; without an entrance of its own, a component's share is that of its replicas.</summary>
    public bool DividesTraffic => Takeover == TakeoverKind.Canary && IsServed;

    /// <summary>The service that leads to the version which comes in; null where both versions stand behind the same one.</summary>
    public string? IncomingService => Takeover switch
    {
        TakeoverKind.BlueGreen => $"{Workload}-preview",
        _ when DividesTraffic => $"{Workload}-canary",
        _ => null,
    };

    /// <summary>Every component of a product that the environment's cluster runs; none where nothing says how versions get there.</summary>
    public static IReadOnlyList<DeliveredComponent> In(MonitoredProduct at) => at.Product.DeliveryTo(at.Environment) is not { } delivery
        ? []
        :
        [
            .. at.Product.Components
                .Where(component => component.Platform == Platform.Kubernetes)
                .Select(component => new DeliveredComponent(at, component, delivery)),
        ];
}
