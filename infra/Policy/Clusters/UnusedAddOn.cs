using Slipway.Catalog;
using Slipway.Cloud.Data;
using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.LoadTests;

namespace Slipway.Policy.Clusters;

/// <summary>Add-ons that bring kinds of objects of which there is none.</summary>
public static class UnusedAddOn
{
    private static readonly Dictionary<string, Func<PlannedEnvironment, bool>> s_uses = new(StringComparer.Ordinal)
    {
        [Charts.AwsLoadBalancerController.Name] = OfGroup("networking.k8s.io/v1:Ingress"),
        [Charts.ExternalDns.Name] = environment => environment.OfType(KubernetesTypes.Ingress, KubernetesTypes.IngressRoute).Any(),
        [Charts.ArgoEvents.Name] = OfGroup("argoproj.io/v1alpha1:Sensor"),
        [Charts.CertManager.Name] = OfGroup("cert-manager.io/v1:Certificate"),
        [Charts.ExternalSecrets.Name] = OfGroup("external-secrets.io/"),
        [Charts.Kyverno.Name] = OfGroup("policies.kyverno.io/"),
        [Charts.KubePrometheusStack.Name] = OfGroup("monitoring.coreos.com/v1:PrometheusRule"),
        [Charts.BlackboxExporter.Name] = OfGroup("monitoring.coreos.com/v1:Probe"),
        [Charts.Traefik.Name] = OfGroup("traefik.io/v1alpha1:IngressRoute"),

        // Before the first release there is no rollout, and a load test starts where its job runs.
        [Charts.ArgoRollouts.Name] = environment =>
            environment.Products.Any(product => product.RunsOnKubernetes && product.DeliveryTo(environment.Stack) is not null),
        [Charts.Reloader.Name] = environment => environment.Products.Any(product => ManagedStores.RotatedInPods(product, environment.Stack).Any()),
        [Charts.K6Operator.Name] = environment => environment.Products.Any(product => product.LoadTests?.Tool == LoadTool.K6),
        [Charts.RunnerScaleSetController.Name] = environment =>
            environment.OfType(KubernetesTypes.Chart).Any(chart => NameOf(chart) == Charts.RunnerScaleSet.Name),
        [Charts.TrivyOperator.Name] = environment => environment.Products.Any(product => product.RunsOnKubernetes),
    };

    public static Rule Rule { get; } = new()
    {
        Id = "unused-add-on",
        Severity = Severity.Warning,
        Title = "An add-on is used by something",
        Reason = "It costs nodes, has rights, and has to be upgraded, for nothing",
        Remedy = "let NeededBy of the add-on name only those who really use it",
        Breaches = environment =>
            from chart in environment.OfType(KubernetesTypes.Chart)
            where s_uses.TryGetValue(NameOf(chart), out var isUsed) && !isUsed(environment)
            select chart.Breach("chart", $"installs {NameOf(chart)}, which nothing here uses"),
    };

    // Some charts are named by an address.
    private static string NameOf(PlannedResource chart) => chart.Text("chart")?.Split('/')[^1] ?? "";

    private static Func<PlannedEnvironment, bool> OfGroup(string kind) => environment =>
        environment.Plan.Resources.Any(resource => resource.Type.StartsWith($"{KubernetesTypes.Prefix}{kind}", StringComparison.Ordinal));
}
