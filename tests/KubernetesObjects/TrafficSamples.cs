using Pulumi;
using Slipway.KubernetesObjects.Traffic;
using Slipway.Spec.Quantities;

namespace Slipway.Tests.KubernetesObjects;

/// <summary>Routes, middlewares and weighted services of Traefik.</summary>
internal static class TrafficSamples
{
    private static readonly MiddlewareReference Middleware = new() { Name = "https", Namespace = "shop" };

    private static readonly Dictionary<string, string> Headers = new() { ["X-Robots-Tag"] = "none" };

    public static void Declare(CustomResourceOptions options)
    {
        _ = new IngressRoute("ingress-route", Samples.Named(Route), options);
        _ = new TraefikService("traefik-service", Samples.Named(new TraefikServiceSpec { Weighted = new() { Services = [Service] } }), options);
        _ = new Middleware("middleware", Samples.Named(Changes), options);
    }

    private static RoutedService Service => new()
    {
        Name = "shop",
        Kind = RoutedKind.Service,
        Port = 80,
        Weight = 100,
        Scheme = "http",
        PassHostHeader = true,
        NativeLB = true,
        HealthCheck = new() { Path = "/health", Interval = Duration.Parse("10s"), Timeout = Duration.Parse("3s") },
    };

    private static IngressRouteSpec Route => new()
    {
        EntryPoints = ["websecure"],
        IngressClassName = "traefik",
        Routes = [new() { Kind = "Rule", Match = "Host(`shop.example`)", Priority = 10, Middlewares = [Middleware], Services = [Service] }],
        Tls = new() { SecretName = "shop-tls", Options = Middleware },
    };

    private static MiddlewareSpec Changes => new()
    {
        BasicAuth = new() { Secret = "shop-users", RemoveHeader = true },
        RedirectScheme = new() { Scheme = "https", Permanent = true },
        StripPrefix = new() { Prefixes = ["/api"] },
        RateLimit = new() { Average = 100, Burst = 50, Period = Duration.Parse("1s") },
        Retry = new() { Attempts = 2, InitialInterval = Duration.Parse("100ms") },
        Compress = new() { ExcludedContentTypes = ["text/event-stream"] },
        Headers = new()
        {
            StsSeconds = 31536000,
            StsIncludeSubdomains = true,
            StsPreload = true,
            FrameDeny = true,
            ContentTypeNosniff = true,
            ReferrerPolicy = "no-referrer",
            ContentSecurityPolicy = "default-src 'self'",
            PermissionsPolicy = "camera=()",
            CustomResponseHeaders = Headers,
            CustomRequestHeaders = Headers,
        },
    };
}
