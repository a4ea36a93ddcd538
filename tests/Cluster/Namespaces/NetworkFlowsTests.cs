using Slipway.Cluster.Namespaces.Flows;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.LoadTests;
using Xunit;

namespace Slipway.Tests.Cluster.Namespaces;

public sealed class NetworkFlowsTests
{
    private static readonly string[] Names =
    [
        "every pod -> kube-system[k8s-app=kube-dns] 53/UDP",
        "every pod -> kube-system[k8s-app=kube-dns] 53/TCP",
    ];

    [Fact]
    public void For_AProduct_AreItsEdgeItsWatchersAndItsNeeds() => Assert.Equal(
        [
            .. Names,
            "page <- 10.9.1.0/24 10.9.2.0/24 3100/TCP",
            "page <- watch[] 3100/TCP",
            "api <- watch[] 8100/TCP",
            "api <- watch[] 9100/TCP",
            "api -> 10.9.8.0/24 5432/TCP",
            "api -> 10.9.8.0/24 6379/TCP",
            "worker -> 0.0.0.0/0 without 10.0.0.0/8 100.64.0.0/10 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16 443/TCP",
        ],
        Of(Shop.Product));

    [Fact]
    public void For_NothingDeclared_AreNamesAlone()
    {
        var silent = Shop.Worker with { Needs = [] };

        Assert.Equal(Names, Of(Shop.Product with { Components = [silent] }));
    }

    [Fact]
    public void For_Traefik_ComesFromItsNamespace()
    {
        var product = Shop.Product with { Ingress = Shop.Product.Ingress with { Controller = IngressController.Traefik }, Components = [Shop.Page] };

        Assert.Contains("page <- edge[] 3100/TCP", Of(product));
        Assert.DoesNotContain(Of(product), flow => flow.Contains("10.9.1.0", StringComparison.Ordinal));
    }

    [Fact]
    public void For_MetricsOnThePortOfHealth_IsOneFlow()
    {
        var api = Shop.Api with { Metrics = new() { Path = "/metrics" }, Needs = [] };

        Assert.Equal([.. Names, "api <- watch[] 8100/TCP"], Of(Shop.Product with { Components = [api] }));
    }

    [Fact]
    public void For_NeedOfAnotherComponent_IsOpenAtBothEnds()
    {
        var page = Shop.Page with { Needs = ["api"], Serves = null, Health = [] };
        var api = Shop.Api with { Needs = [], Metrics = null, Health = [] };

        Assert.Equal(
            [.. Names, "page -> beside[slipway/component=api] 8100/TCP", "api <- beside[slipway/component=page] 8100/TCP"],
            Of(Shop.Product with { Components = [page, api] }));
    }

    [Fact]
    public void For_DependencyOfAnotherEnvironment_IsNotThere()
    {
        var elsewhere = Shop.Product.Dependency("payments")! with { Environments = ["live"] };

        Assert.Equal(Names, Of(Shop.Product with { Components = [Shop.Worker], Dependencies = [elsewhere] }));
    }

    [Theory]
    [InlineData(DependencyProvision.External, null, "worker -> 0.0.0.0/0 5432/TCP")]
    [InlineData(DependencyProvision.Managed, "db.shop.example:6543", "worker -> 0.0.0.0/0 6543/TCP")]
    public void For_DatabaseThatIsNotOurs_IsOpenByItsPortAlone(DependencyProvision provided, string? host, string expected)
    {
        var orders = Shop.Product.Dependency("orders")! with { Provided = provided };
        var databases = host is null ? [] : new[] { new Slipway.Spec.Environments.EnvironmentDatabaseSpec { Name = "orders", Host = host, Database = "shop", User = "shop" } };
        var product = Shop.Product with
        {
            Components = [Shop.Worker with { Needs = ["orders"] }],
            Dependencies = [orders],
            Environments = [Shop.Product.Environments[0] with { Databases = databases }],
        };

        Assert.Equal([.. Names, expected], Of(product));
    }

    [Fact]
    public void For_Cdn_IsNothingThatAPodGoesTo()
    {
        var cdn = Shop.Product.Dependency("payments")! with { Engine = DependencyEngine.Cloudfront, InFrontOf = "worker" };

        Assert.Equal(Names, Of(Shop.Product with { Components = [Shop.Worker], Dependencies = [cdn] }));
    }

    [Fact]
    public void For_HostedComponent_IsNothing() =>
        Assert.Equal(Names, Of(Shop.Product with { Components = [Shop.Api with { Platform = Platform.Railway }] }));

    [Fact]
    public void For_LoadTestInTheCluster_ReachesThePublicAddressAndItsOwnPods()
    {
        var product = Shop.Product with { Components = [], LoadTests = Shop.LoadTests(LoadTool.K6, Shop.Test) };

        Assert.Equal(
            [
                .. Names,
                "load-test <- controllers[] 6565/TCP",
                "load-test <- beside[slipway/component=load-test] 6565/TCP",
                "load-test -> beside[slipway/component=load-test] 6565/TCP",
                "load-test -> 0.0.0.0/0 443/TCP",
            ],
            Of(product));
    }

    [Theory]
    [InlineData(LoadTool.Locust, Shop.Test)]
    [InlineData(LoadTool.K6, "local")]
    public void For_LoadTestElsewhere_IsNothing(LoadTool tool, string against) =>
        Assert.Equal(Names, Of(Shop.Product with { Components = [], LoadTests = Shop.LoadTests(tool, against) }));

    private static IEnumerable<string> Of(ProductSpec product) => NetworkFlows.For(product, Shop.Test, Shop.Places).Select(ShownFlow.Of);
}
