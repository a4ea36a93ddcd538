using Slipway.Cluster.Namespaces.Flows;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Delivery;
using Slipway.Spec.LoadTests;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;
using Slipway.Tests.Spec;

namespace Slipway.Tests.Cluster.Namespaces;

/// <summary>A product with odd numbers: a page, an API behind it and a worker, each with needs of its own.</summary>
internal static class Shop
{
    public const string Test = "test";

    public static NetworkPlaces Places { get; } = new()
    {
        EdgeNamespace = "edge",
        MonitoringNamespace = "watch",
        ControllersNamespace = "controllers",
        EdgeAddresses = ["10.9.1.0/24", "10.9.2.0/24"],
        DatabaseAddresses = ["10.9.8.0/24"],
    };

    public static ProductSpec Product { get; } = Read();

    public static ComponentSpec Page => Product.Component("page")!;

    public static ComponentSpec Api => Product.Component("api")!;

    public static ComponentSpec Worker => Product.Component("worker")!;

    public static DeliverySpec Delivered(params IReadOnlyList<DeliveryStepSpec> steps) =>
        Product.Delivery[0] with { Name = Test, Steps = steps };

    public static LoadTestsSpec LoadTests(LoadTool tool, string against) => new()
    {
        Tool = tool,
        File = "load.js",
        Regression = Percentage.Parse("10%"),
        Scenarios = [new() { Name = "load", Users = 3, Duration = Duration.Parse("1m"), Against = against }],
    };

    private static ProductSpec Read()
    {
        var problems = new ProblemList();
        var file = "products/humanline.yaml";
        var product = ProductTexts.Read(problems, (file, ProductTexts.All[file])).Products.Single();
        problems.ThrowIfAny();
        var component = product.Components[0] with { Migration = null, Workload = null, Needs = [], Serves = null, Metrics = null };
        return product with
        {
            Name = "shop",
            Team = "sellers",
            Environments = [product.Environments[0] with { Name = Test, Namespace = null }],
            Dependencies =
            [
                new() { Name = "orders", Engine = DependencyEngine.Postgresql, Provided = DependencyProvision.Managed },
                new() { Name = "baskets", Engine = DependencyEngine.Redis, Provided = DependencyProvision.Managed },
                new() { Name = "payments", Engine = DependencyEngine.Http, Provided = DependencyProvision.External },
            ],
            Components =
            [
                component with
                {
                    Name = "page", Port = 3100, Serves = "/", Replicas = new(2, 5), Resources = Resources("100m..300m", "64Mi..96Mi"),
                },
                component with
                {
                    Name = "api", Port = 8100, Needs = ["orders", "baskets"], Metrics = new() { Path = "/metrics", Port = 9100 },
                    Replicas = new(3, 7), Resources = Resources("200m..2", "128Mi..1Gi"),
                },
                component with
                {
                    Name = "worker", Port = null, Health = [], Needs = ["payments"], Workload = "old-worker",
                    Replicas = new(1, 1), Resources = Resources("50m..150m", "32Mi..48Mi"),
                },
            ],
            LoadTests = null,
            Delivery = [product.Delivery[0] with { Name = Test, Steps = [new() { Shift = Percentage.Parse("100%") }] }],
        };
    }

    private static ResourcesSpec Resources(string cpu, string memory) => new()
    {
        Cpu = new(CpuQuantity.Parse(cpu.Split("..")[0]), CpuQuantity.Parse(cpu.Split("..")[1])),
        Memory = new(ByteSize.Parse(memory.Split("..")[0]), ByteSize.Parse(memory.Split("..")[1])),
    };
}
