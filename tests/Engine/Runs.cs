using Slipway.Cli.Engine;
using Slipway.Plan;

namespace Slipway.Tests.Engine;

/// <summary>Runs small stacks on the engine.</summary>
internal static class Runs
{
    public static EngineRequest Request { get; } = new()
    {
        Project = "shop",
        Stack = "staging",
        Products = ["shop", "shop-front"],
    };

    public static Task<DeploymentPlan> OfAsync(Action<SmallStack> declare, EngineRequest? request = null) =>
        OfflineEngine.RunAsync(request ?? Request, options => new SmallStack(options, declare));

    public static Task<DeploymentPlan> OfAsync(Action declare, EngineRequest? request = null) => OfAsync(_ => declare(), request);

    public static PlannedResource Named(this DeploymentPlan plan, string name) => plan.Resources.Single(resource => resource.Name == name);

    public static string Inputs(this DeploymentPlan plan, string name) => PlanJson.Compact(plan.Named(name).Inputs);
}
