using Pulumi;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.KubernetesObjects;
using Slipway.KubernetesObjects.Certificates;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Traffic;
using Slipway.Spec.Components;

namespace Slipway.Delivery.Traffic;

/// <summary>A product that the world reaches over HTTPS: at AWS's load balancer, or through Traefik.</summary>
public sealed class ReachableProduct : ComponentResource
{
    public const string Token = "slipway:delivery:ReachableProduct";

    private readonly ReachableProductArgs _args;

    public ReachableProduct(string name, ReachableProductArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _args = args;
        foreach (var entrance in Entrance.For(args.At))
        {
            if (entrance.Controller == IngressController.Traefik)
            {
                DeclareRoute(entrance);
            }
            else
            {
                DeclareIngress(entrance);
            }
        }

        RegisterOutputs();
    }

    private void DeclareIngress(Entrance entrance)
    {
        InputMap<string> annotations = LoadBalancerAnnotations.Of(entrance).ToDictionary(StringComparer.Ordinal);
        if (_args.Certificates.TryGetValue(entrance.Host.Name, out var certificate))
        {
            annotations.Add(LoadBalancerAnnotations.Certificate, certificate);
        }

        if (entrance.Behind is { } site && _args.Doors.TryGetValue(site.Dependency, out var group))
        {
            annotations.Add(LoadBalancerAnnotations.Groups, group);
            annotations.Add(LoadBalancerAnnotations.OpensNodes, "true");
        }

        var metadata = Metadata(entrance.Name);
        metadata.Annotations = annotations;
        _ = new Ingress(
            $"{entrance.Name}-ingress",
            new() { Metadata = metadata, Spec = IngressSpecs.Of(entrance) },
            Own(RuntimeOwnedFields.Of(RuntimeOwnedFields.Ingress, entrance.Divided)));
    }

    private void DeclareRoute(Entrance entrance)
    {
        _ = new Certificate($"{entrance.Name}-tls", Object(RouteSpecs.CertificateName(entrance), RouteSpecs.Certificate(entrance)), Own());
        _ = new Middleware($"{entrance.Name}-headers", Object(RouteSpecs.HeadersName(entrance), RouteSpecs.Headers), Own());
        foreach (var component in entrance.Components.Where(component => component.DividesTraffic))
        {
            _ = new TraefikService(
                $"{component.LogicalName}-shares",
                Object(component.Workload, RouteSpecs.Shares(component)),
                Own(RuntimeOwnedFields.Of(RuntimeOwnedFields.TraefikService)));
        }

        _ = new IngressRoute($"{entrance.Name}-route", Object(entrance.Name, RouteSpecs.Of(entrance)), Own());
    }

    private ObjectArgs<TSpec> Object<TSpec>(string title, TSpec spec)
        where TSpec : notnull => new() { Metadata = Metadata(title), Spec = spec };

    private ObjectMetaArgs Metadata(string title)
    {
        var product = _args.At.Product;
        return new()
        {
            Name = title,
            Namespace = _args.Namespace,
            Labels = ObjectLabels.For(new(product.Name, product.Team, _args.At.Environment), title),
        };
    }

    private CustomResourceOptions Own(params IReadOnlyList<string> ignored) =>
        new() { Parent = this, DependsOn = _args.After.ToArray(), IgnoreChanges = [.. ignored] };
}
