using Pulumi;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Monitoring;

namespace Slipway.Observability.Watching;

/// <summary>An add-on whose pods Prometheus reads, though its chart was there before the kinds of objects that say so.</summary>
public sealed class WatchedAddOn : ComponentResource
{
    public const string Token = "slipway:observability:WatchedAddOn";

    public WatchedAddOn(string name, WatchedAddOnArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new PodMonitor(
            $"{name}-metrics",
            new()
            {
                Metadata = new() { Name = args.Title, Namespace = args.Namespace, Labels = ObjectLabels.For(args.Owner, args.Title) },
                Spec = args.Monitor,
            },
            new() { Parent = this, DependsOn = args.After.ToArray() });

        RegisterOutputs();
    }
}
