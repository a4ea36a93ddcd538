using Slipway.Catalog;
using Slipway.Pipelines.Scripts;
using Slipway.Policy.Repositories;

namespace Slipway.Policy.Delivery;

/// <summary>Rollbacks that start and are refused half-way.</summary>
public static class PowerlessRollback
{
    private const string Rollout = "kubernetes:argoproj.io/v1alpha1:Rollout";

    // What a step says, what a token of its job has to be allowed for it, and what it does.
    private static readonly (string Sign, string Right, string Deed)[] s_deeds =
    [
        ("gh issue create", "issues: write", "open an issue"),
        ("gh variable set", "permission-environments: write", "freeze deployments"),
        (ScriptPaths.RollBack, "permission-actions: write", "ask Slipway to go back"),
        ("aws-actions/configure-aws-credentials@", "id-token: write", "take on its role"),
    ];

    // How a rollout says who divides its traffic, and how Argo Rollouts' chart calls the right to write to that.
    private static readonly (string Traffic, string Right)[] s_traffic = [("alb", "awsLoadBalancerController"), ("traefik", "traefik")];

    public static Rule Rule { get; } = new()
    {
        Id = "powerless-rollback",
        Title = "Whatever goes back may do all that it takes",
        Reason = "It would be refused in the middle, with users on the bad version and everybody told that it went back",
        Remedy = "give the job the scope that its steps need, and Argo Rollouts' chart the traffic that its rollouts divide",
        Breaches = environment => Jobs(environment).Concat(Traffic(environment)),
    };

    private static IEnumerable<Breach> Jobs(PlannedEnvironment environment) =>
        from product in environment.Governed
        from workflow in product.Pipeline.Workflows
        let acting = workflow.Jobs.Where(job => job.RollsBack is not null).Select(job => job.Id).ToHashSet(StringComparer.Ordinal)
        where acting.Count > 0
        from file in environment.Workflows
        where file.Product == product.Name && file.Text("file") == workflow.Path
        from job in JobText.In(file)
        where acting.Contains(job.Name)
        from deed in s_deeds
        where job.Says(deed.Sign) && !job.Says(deed.Right)
        select file.Breach("content", $"has the job {job.Name} {deed.Deed}, for which no token of it is allowed {deed.Right}");

    private static IEnumerable<Breach> Traffic(PlannedEnvironment environment) =>
        from chart in environment.OfType(KubernetesTypes.Chart)
        where chart.Text("chart") == Charts.ArgoRollouts.Name
        from traffic in s_traffic
        where !chart.IsOn($"values.providerRBAC.providers.{traffic.Right}")
        from rollout in environment.OfType(Rollout)
        where rollout.Has($"spec.strategy.canary.trafficRouting.{traffic.Traffic}")
        select chart.Breach($"values.providerRBAC.providers.{traffic.Right}", $"may not take back the traffic of {rollout.Name}");
}
