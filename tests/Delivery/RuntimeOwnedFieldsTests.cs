using Slipway.Delivery;
using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>A second deployment never resets a canary: what the runtime writes is left alone, by one table.</summary>
public sealed class RuntimeOwnedFieldsTests
{
    private const string Weights = "metadata.annotations[\"alb.ingress.kubernetes.io/actions.goldensignals-backend\"]";

    [Fact]
    public async Task CanaryAtTheLoadBalancer_KeepsItsShare()
    {
        var ingress = (await Released.OfAsync("production")).Find(Released.Ingress, "goldensignals-ingress");

        Assert.Contains(Weights, ingress.IgnoreChanges);
        Assert.Contains("metadata.annotations[\"rollouts.argoproj.io/managed-alb-actions\"]", ingress.IgnoreChanges);
    }

    [Theory]
    [InlineData("goldensignals-backend-delivery-service")]
    [InlineData("goldensignals-backend-delivery-incoming")]
    [InlineData("humanline-backend-delivery-service")]
    [InlineData("humanline-backend-delivery-incoming")]
    public async Task Service_KeepsTheVersionBehindIt(string service) => Assert.Equal(
        ["spec.selector[\"rollouts-pod-template-hash\"]"], (await Released.OfAsync("production")).Find(Released.Service, service).IgnoreChanges);

    [Fact]
    public async Task Rollout_UnderAnAutoscaler_KeepsItsReplicas()
    {
        var plan = await Released.OfAsync("production");

        Assert.Equal(["spec.replicas", "spec.restartAt"], plan.Find(Released.Rollout, "goldensignals-backend").IgnoreChanges);
        Assert.Null(Released.Object(plan, Released.Rollout, "goldensignals-backend").Text("spec/replicas"));
    }

    [Fact]
    public async Task Rollout_WithoutAnAutoscaler_HasItsReplicasSetBack_ButNotItsRestart()
    {
        var plan = await Released.OfAsync("production");

        Assert.Equal(["spec.restartAt"], plan.Find(Released.Rollout, "piwardrive-monitor").IgnoreChanges);
        Assert.Equal("1", Released.Object(plan, Released.Rollout, "piwardrive-monitor").Text("spec/replicas"));
    }

    [Fact]
    public async Task EveryTypeOfTheTable_IsIgnoredAsItSays_WhereverItIsDeclared()
    {
        IReadOnlyList<DeploymentPlan> plans = [await Released.OfAsync("staging"), await Released.OfAsync("production")];
        var ignored = plans.SelectMany(plan => plan.Resources)
            .Where(resource => RuntimeOwnedFields.All.Any(field => field.Type == resource.Type))
            .SelectMany(resource => resource.IgnoreChanges.Select(path => (resource.Type, Path: Generic(path))))
            .ToHashSet();

        Assert.All(RuntimeOwnedFields.All.Where(field => field.Type != RuntimeOwnedFields.TraefikService), field => Assert.Contains((field.Type, field.Path), ignored));
        Assert.All(ignored, one => Assert.Contains(RuntimeOwnedFields.All, field => field.Type == one.Type && field.Path == one.Path));
    }

    // The part that names a service is any service in the table.
    private static string Generic(string path)
    {
        const string Before = "alb.ingress.kubernetes.io/actions.";
        var start = path.IndexOf(Before, StringComparison.Ordinal);
        return start < 0 ? path : $"{path[..(start + Before.Length)]}{{service}}\"]";
    }
}
