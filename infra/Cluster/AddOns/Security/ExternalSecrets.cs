using Slipway.Catalog;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cluster.AddOns.Security;

/// <summary>Brings secrets from where they are kept to where pods read them, so that none passes through this program.</summary>
public sealed class ExternalSecrets : IAddOn
{
    public Chart Chart => Charts.ExternalSecrets;

    public string Namespace => AddOnNamespaces.Controllers;

    public IReadOnlyList<int> MetricsPorts => [8080];

    public IReadOnlyList<int> WebhookPorts => [10250];

    public CustomDefinitions Definitions => CustomDefinitions.Templated;

    public IEnumerable<string> NeededBy(ClusterFacts facts) => facts.Where(ReadsSecrets);

    public AddOnIdentity? Identity(ClusterFacts facts) => new() { ServiceAccount = Chart.Name, Statements = SecretRights.For(facts) };

    public IChartValues Values(ClusterFacts facts) => new ExternalSecretsValues
    {
        ReplicaCount = facts.Replicas,
        PodDisruptionBudget = new(facts.HighlyAvailable),
        ServiceAccount = new(Chart.Name),
        ExtraEnv = [new("AWS_REGION", facts.Account.Region)],
        Webhook = new() { ReplicaCount = facts.Replicas, PodDisruptionBudget = new(facts.HighlyAvailable) },
    };

    private static bool ReadsSecrets(ProductSpec product) => product.Components.Any(component =>
        component.Platform == Platform.Kubernetes && (component.Secrets.Count > 0 || component.Needs.Any(need => IsManaged(product, need))));

    private static bool IsManaged(ProductSpec product, string name) =>
        product.Dependency(name) is { Provided: DependencyProvision.Managed };
}
