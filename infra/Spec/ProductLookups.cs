using Slipway.Spec.Alerts;
using Slipway.Spec.Components;
using Slipway.Spec.Delivery;
using Slipway.Spec.Environments;
using Slipway.Spec.Objectives;
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

    /// <summary>The steps of a delivery: its own, or those of the strategy that it names.</summary>
    public static IReadOnlyList<DeliveryStepSpec> StepsOf(this ProductSpec product, DeliverySpec delivery) => delivery.Steps.Count > 0
        ? delivery.Steps
        : product.Strategies.FirstOrDefault(strategy => strategy.Name == delivery.Strategy)?.Steps ?? [];
}
