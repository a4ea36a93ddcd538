using Slipway.Spec.Alerts;
using Slipway.Spec.Components;
using Slipway.Spec.Delivery;
using Slipway.Spec.Environments;
using Slipway.Spec.Objectives;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Rollback;
using Slipway.Spec.Secrets;

namespace Slipway.Spec;

/// <summary>What concerns ask of a product that follows from what its file says.</summary>
public static class ProductLookups
{
    public static EnvironmentSpec? Environment(this ProductSpec product, string name) =>
        product.Environments.FirstOrDefault(item => item.Name == name);

    public static ComponentSpec? Component(this ProductSpec product, string name) =>
        product.Components.FirstOrDefault(item => item.Name == name);

    public static DependencySpec? Dependency(this ProductSpec product, string name) =>
        product.Dependencies.FirstOrDefault(item => item.Name == name);

    public static ObjectiveSpec? Objective(this ProductSpec product, string name) =>
        product.Objectives.FirstOrDefault(item => item.Name == name);

    public static ChannelSpec? Channel(this ProductSpec product, string name) => product.Channels.FirstOrDefault(item => item.Name == name);

    extension(ProductSpec product)
    {
        public bool RunsOnKubernetes => product.Components.Any(component => component.Platform == Platform.Kubernetes);
    }

    /// <summary>The namespace in an environment: the product's name, unless the file keeps another one.</summary>
    public static string NamespaceIn(this ProductSpec product, string environment) =>
        product.Environment(environment)?.Namespace ?? product.Name;

    /// <summary>The secrets that stand in the whole repository.</summary>
    public static IEnumerable<SecretSpec> RepositorySecrets(this ProductSpec product) =>
        product.Secrets.Where(secret => secret.Environments.Count == 0);

    public static IEnumerable<SecretSpec> SecretsOf(this ProductSpec product, string environment) =>
        product.Secrets.Where(secret => secret.Environments.Contains(environment, StringComparer.Ordinal));

    public static bool Has(this DependencySpec dependency, string environment) =>
        dependency.Environments.Count == 0 || dependency.Environments.Contains(environment, StringComparer.Ordinal);

    /// <summary>How versions get into an environment; null where none does.</summary>
    public static DeliverySpec? DeliveryTo(this ProductSpec product, string environment) =>
        product.Delivery.FirstOrDefault(delivery => delivery.Name == environment);

    public static RollbackStrategySpec? RollbackStrategy(this ProductSpec product, string? name) =>
        product.Rollback.Strategies.FirstOrDefault(strategy => strategy.Name == name);

    /// <summary>The rollback triggers that are on in an environment.</summary>
    public static IEnumerable<RollbackTriggerSpec> TriggersIn(this ProductSpec product, string environment) =>
        product.Rollback.Triggers.Where(trigger => trigger.Enabled
            && (trigger.Condition.Environment is null || trigger.Condition.Environment == environment)
            && (trigger.Future is null || product.Future.Any(plan => plan.Name == trigger.Future && plan.Enabled)));

    /// <summary>The workflow that rolls an environment back; another environment's must not be started by the alerts of this one.</summary>
    public static WorkflowSpec? RollbackWorkflowOf(this ProductSpec product, string environment) =>
        product.Pipeline.Workflows.FirstOrDefault(one => one.Id == product.Rollback.Workflow?.Name && one.Jobs.Any(job => job.RollsBack == environment));

    /// <summary>The strategies that an environment's alerts have that workflow carry out.</summary>
    public static IEnumerable<RollbackStrategySpec> CalledStrategies(this ProductSpec product, string environment)
    {
        var asked = product.TriggersIn(environment).Select(trigger => trigger.Strategy).ToHashSet(StringComparer.Ordinal);
        return product.RollbackWorkflowOf(environment) is null ? [] : product.Rollback.Strategies
            .Where(strategy => strategy.Actors.Contains(RollbackActor.Workflow) && asked.Contains(strategy.Name));
    }

    /// <summary>The secrets that workloads on Kubernetes need: their own, those of what they depend on, and those that fetch their images.</summary>
    public static IEnumerable<SecretSpec> WorkloadSecrets(this ProductSpec product)
    {
        var components = product.Components.Where(component => component.Platform == Platform.Kubernetes).ToList();
        var outside = components.SelectMany(component => component.Needs)
            .Select(product.Dependency)
            .Where(dependency => dependency?.Provided == DependencyProvision.External)
            .Select(dependency => dependency!.ConnectsWith);
        var names = components.SelectMany(component => component.Secrets)
            .Concat(outside.OfType<string>())
            .Concat(components.Count > 0 ? product.ImageSecrets() : [])
            .ToHashSet(StringComparer.Ordinal);
        return product.Secrets.Where(secret => names.Contains(secret.Name));
    }

    /// <summary>The secrets with the user and the password of the registry; none where it is reached by role.</summary>
    public static IEnumerable<string> ImageSecrets(this ProductSpec product) =>
        new[] { product.Registry.Username, product.Registry.Password }.OfType<string>();

    /// <summary>The steps of a delivery: its own, or those of the strategy that it names.</summary>
    public static IReadOnlyList<DeliveryStepSpec> StepsOf(this ProductSpec product, DeliverySpec delivery) => delivery.Steps.Count > 0
        ? delivery.Steps
        : product.Strategies.FirstOrDefault(strategy => strategy.Name == delivery.Strategy)?.Steps ?? [];
}
