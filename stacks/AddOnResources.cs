using Pulumi;
using Slipway.Catalog;
using Slipway.Cloud;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.AddOns.Edge;
using Slipway.Cluster.AddOns.Logs;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Cluster.AddOns.Runners;
using Slipway.Cluster.AddOns.Security;
using Slipway.Cluster.Admission;
using Slipway.Cluster.Namespaces;
using Slipway.Cluster.Namespaces.Permissions;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Stacks;

/// <summary>The add-ons that the environment's products need, each in its namespace and after those that it requires.</summary>
public sealed class AddOnResources
{
    private const string Platform = "platform";

    private readonly EnvironmentProviders _providers;
    private readonly ReachableCluster _cluster;
    private readonly ClusterFacts _facts;
    private readonly ObjectOwner _owner;
    private readonly Dictionary<string, GuardedNamespace> _namespaces;
    private readonly Dictionary<string, AddOn> _declared = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, FetchedSecret>> _secrets;

    public AddOnResources(EnvironmentFiles files, EnvironmentProviders providers, ReachableCluster cluster)
    {
        _providers = providers;
        _cluster = cluster;
        _facts = EnvironmentFacts.Of(files);
        _owner = new(Platform, _facts.Owner, _facts.Environment);
        _namespaces = AddOnPlan.NamespacesOf(_facts).ToDictionary(name => name, Declare, StringComparer.Ordinal);
        _secrets = new(DeclareSecrets);
    }

    /// <summary>The add-ons by the names of their charts, for what has to come after one; without those that a cluster brings itself.</summary>
    public IReadOnlyDictionary<string, AddOn> All => _declared;

    public void Declare(EnvironmentKeys keys)
    {
        foreach (var planned in AddOnPlan.For(_facts))
        {
            Declare(planned);
        }

        if (_declared.ContainsKey(Charts.CertManager.Name))
        {
            _ = new PublicCertificates(
                $"{Platform}-certificates",
                new() { Region = _facts.Account.Region, Owner = _owner, After = Declared(Charts.CertManager) },
                InCluster());
        }

        if (AddOnPlan.Needs(_facts, Charts.Kyverno.Name))
        {
            _ = new AdmissionPolicies(
                $"{Platform}-admission",
                new() { Owner = _owner, After = Declared(Charts.Kyverno) },
                InCluster());
        }

        // Products fetch theirs even where the platform itself has none.
        _ = AddOnPlan.Needs(_facts, Charts.ExternalSecrets.Name) ? _secrets.Value : null;
        foreach (var set in RunnerScaleSets.For(_facts))
        {
            Declare(set);
        }

        // Another's cluster ships its own logs, as it acts in AWS itself.
        foreach (var logs in _cluster.ClusterName is null ? [] : ShippedLogs.For(_facts))
        {
            Declare(logs, keys);
        }
    }

    private GuardedNamespace Declare(string name) => new(
        $"{name}-namespace",
        new()
        {
            Namespace = name,
            Product = Platform,
            Owner = _facts.Owner,
            Environment = _facts.Environment,
            PodSecurity = AddOnNamespaces.PodSecurityOf(name),
            Flows = AddOnFlows.For(name, _facts),

            // It looks at its own namespace too, whatever it is told.
            Access = name == AddOnNamespaces.Restarts ? [NamespaceAccess.Restarting(name)] : [],
        },
        InCluster());

    private void Declare(PlannedAddOn planned) => _declared[planned.Name] = new(
        $"{Platform}-{planned.Name}",
        new()
        {
            Chart = planned.AddOn.Chart,
            ReleaseName = planned.Name,
            Namespace = _namespaces[planned.AddOn.Namespace].NamespaceName,
            Values = planned.AddOn.Values(_facts),
            Identity = planned.AddOn.Identity(_facts),
            ClusterName = _cluster.ClusterName,

            // What an existing cluster provides is there already.
            After =
            [
                .. planned.AddOn.Namespaces.Select(name => _namespaces[name]),
                .. planned.AddOn.Requires(_facts).Where(_declared.ContainsKey).Select(name => _declared[name]),
                .. SecretsIn(planned.AddOn.Namespace),
            ],
        },
        InBoth());

    /// <summary>The exporter of a store, once the secret with its address is there.</summary>
    public void Declare(StoreExporter exporter, Resource address) => _ = new AddOn(
        exporter.Name,
        new()
        {
            Chart = exporter.Chart,
            ReleaseName = exporter.Name,
            Namespace = _namespaces[AddOnNamespaces.Monitoring].NamespaceName,
            Values = exporter.Values,
            After = [_namespaces[AddOnNamespaces.Monitoring], address],
        },
        InBoth());

    private void Declare(RunnerScaleSet set) => _ = new AddOn(
        $"{set.Product}-runners",
        new()
        {
            Chart = Charts.RunnerScaleSet,
            ReleaseName = set.Label,
            Namespace = _namespaces[AddOnNamespaces.Runners].NamespaceName,
            Values = set.Values,
            After = [.. Declared(Charts.RunnerScaleSetController), .. SecretsIn(AddOnNamespaces.Runners)],
        },
        InBoth());

    private void Declare(ShippedLogs logs, EnvironmentKeys keys) => _ = new KeptLogs(
        $"{logs.Product}-logs",
        new() { Logs = logs, Tags = ResourceTags.For(logs.Product, _facts.Environment, logs.Owner), KeyArn = keys.Logs.Value.Arn },
        new() { Providers = { _providers.Aws } });

    private ILookup<string, FetchedSecret> DeclareSecrets()
    {
        var store = new KeptSecrets(
            $"{Platform}-secrets",
            new() { Region = _facts.Account.Region, Owner = _owner, After = Declared(Charts.ExternalSecrets) },
            InCluster());
        return PlatformSecret.For(_facts).ToLookup(secret => secret.Namespace, secret => new FetchedSecret(
            $"{Platform}-{secret.Name}",
            new() { Secret = secret, Namespace = _namespaces[secret.Namespace].NamespaceName, Owner = _owner, After = [store] },
            InCluster()));
    }

    private IEnumerable<Resource> SecretsIn(string name) =>
        PlatformSecret.For(_facts).Any(secret => secret.Namespace == name) ? _secrets.Value[name] : [];

    /// <summary>What has to be there before anything that a chart defines; nothing where the cluster has the chart already.</summary>
    public IReadOnlyList<Resource> Declared(Chart chart) => _declared.TryGetValue(chart.Name, out var addOn) ? [addOn] : [];

    private ComponentResourceOptions InCluster() => new() { Providers = { _cluster.Provider } };

    private ComponentResourceOptions InBoth() => new() { Providers = { _providers.Aws, _cluster.Provider } };
}
