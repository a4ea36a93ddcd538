using Slipway.Cli.Stacks;
using Slipway.Observability.Watching;
using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Engine;
using Slipway.Tests.Observability;

namespace Slipway.Tests.Cli;

/// <summary>A stack <c>staging</c> of a few parts, <c>production</c> with a missing input, <c>broken</c> with problems, and <c>throwing</c>.</summary>
internal sealed class SmallStacks : IStackSource
{
    public IReadOnlyList<string> Names { get; init; } = ["production", "staging"];

    public string Root { get; init; } = ".";

    public string ProductsFolder => "products";

    public IReadOnlyList<string> Products { get; } = ["shop"];

    public ProductCatalog Catalog { get; init; } = new([], new Dictionary<string, OriginMap>());

    public IStackSource Without(OmittedEntry entry) => this;

    public Task<DeploymentPlan> PlanAsync(string stack, string? releases, string? settingsOf = null) => stack switch
    {
        "broken" => throw new ProblemsException(
        [
            new Problem(new SourceLocation("products/shop.yaml", 3, 7), "alerts[0].for", "\"5 parsecs\" is not a duration"),
            new Problem(new SourceLocation("products/shop.yaml", 9, 1), "", "is odd"),
        ]),
        "throwing" => Runs.OfAsync(() => throw new InvalidOperationException("the cellar is full")),
        _ => Runs.OfAsync(small => Declare(small, complete: stack == "staging"), Runs.Request with
        {
            Stack = stack,
            Settings = new Dictionary<string, string> { ["shop:token"] = "planted" },
            SecretKeys = new HashSet<string> { "shop:token" },
            Decisions = [new Decision("shop", "opening-hours", "The note says 9, the sign says 10.", "ten")],
        }),
    };


    public WatchedEnvironment WatchedIn(string stack) => Watched.Environment(stack) with { Products = [] };

    private static void Declare(SmallStack stack, bool complete)
    {
        var provider = new PartsProvider("platform-parts");
        var network = new Group("platform-network", options: new() { Protect = true, Providers = { provider } });
        var gate = new Machine("platform-gate", new MachineArgs { Image = "gate:1" }, new() { Parent = network });
        var rooms = new Group("shop", "cluster");
        foreach (var room in new[] { "a", "b", "c", "d", "e", "f" })
        {
            _ = new Machine($"shop-{room}", new MachineArgs { Image = gate.Address, Replicas = 2 }, new() { Parent = rooms });
        }

        _ = new Machine("shop-safe", complete ? new MachineArgs { Image = "safe:2", Environment = { ["TOKEN"] = new Pulumi.Config().RequireSecret("token") } } : new MachineArgs());
        stack.Where = gate.Address;
    }
}
