using Slipway.KubernetesObjects.Labels;
using Slipway.Spec;
using Slipway.Spec.LoadTests;

namespace Slipway.Cluster.Namespaces.Flows;

/// <summary>What the pods of a load test inside the cluster need: the product's public address, and to be started together.</summary>
public static class LoadTestFlows
{
    /// <summary>The component that the pods of a load test work for.</summary>
    public const string Component = "load-test";

    // The port on which k6 is asked for its state and told to start.
    private const int Control = 6565;

    /// <summary>Whether pods of the environment's cluster put load on the product.</summary>
    public static bool IsTested(ProductSpec product, string environment) =>
        product.LoadTests is { Tool: LoadTool.K6 } tests && tests.Scenarios.Any(scenario => scenario.Against == environment);

    public static IEnumerable<NetworkFlow> For(ProductSpec product, string environment, NetworkPlaces places)
    {
        if (!IsTested(product, environment))
        {
            return [];
        }

        var beside = FlowPeer.Beside(ObjectLabels.WorkingFor(Component));
        return
        [
            Flow(FlowDirection.Ingress, FlowPeer.In(places.ControllersNamespace), Control),
            Flow(FlowDirection.Ingress, beside, Control),
            Flow(FlowDirection.Egress, beside, Control),
            Flow(FlowDirection.Egress, FlowPeer.At([CommonFlows.Anywhere]), CommonFlows.Https),
        ];
    }

    private static NetworkFlow Flow(FlowDirection direction, FlowPeer peer, int port) =>
        new() { Component = Component, Direction = direction, Peer = peer, Port = port };
}
