using Pulumi;
using Slipway.Catalog;
using Slipway.Cloud;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.AddOns.Logs;
using Slipway.Cluster.AddOns.Runners;
using Slipway.Cluster.Namespaces;

namespace Slipway.Stacks;

/// <summary>The add-ons that the environment's products need, each in its namespace and after those that it requires.</summary>
public sealed class AddOnResources
{
    private const string Platform = "platform";

    // The name that the network carries in its tags.
    private const string NetworkName = "platform-network";

    private readonly EnvironmentSettings _settings;
    private readonly EnvironmentProviders _providers;
    private readonly ReachableCluster _cluster;
    private readonly ClusterFacts _facts;
    private readonly IReadOnlyList<PlannedAddOn> _plan;
    private readonly Dictionary<string, GuardedNamespace> _namespaces;
    private readonly Dictionary<string, AddOn> _declared = new(StringComparer.Ordinal);

    public AddOnResources(EnvironmentFiles files, EnvironmentProviders providers, ReachableCluster cluster)
    {
        _settings = files.Settings;
        _providers = providers;
        _cluster = cluster;
        _facts = Facts(files);
        _plan = AddOnPlan.For(_facts);
        _namespaces = AddOnPlan.NamespacesOf(_facts).ToDictionary(name => name, Declare, StringComparer.Ordinal);
    }

    public void Declare(EnvironmentKeys keys)
    {
        foreach (var planned in _plan)
        {
            Declare(planned);
        }

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
            Owner = _settings.Account.PlatformTeam,
            Environment = _settings.Name,
            PodSecurity = AddOnNamespaces.PodSecurityOf(name),
        },
        new() { Providers = { _cluster.Provider } });

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
            ],
        },
        new() { Providers = { _providers.Aws, _cluster.Provider } });

    private void Declare(RunnerScaleSet set) => _ = new AddOn(
        $"{set.Product}-runners",
        new()
        {
            Chart = Charts.RunnerScaleSet,
            ReleaseName = set.Label,
            Namespace = _namespaces[AddOnNamespaces.Runners].NamespaceName,
            Values = set.Values,
            After = [.. _declared.Where(one => one.Key == Charts.RunnerScaleSetController.Name).Select(one => one.Value)],
        },
        new() { Providers = { _providers.Aws, _cluster.Provider } });

    private void Declare(ShippedLogs logs, EnvironmentKeys keys) => _ = new KeptLogs(
        $"{logs.Product}-logs",
        new() { Logs = logs, Tags = ResourceTags.For(logs.Product, _settings.Name, logs.Owner), KeyArn = keys.Logs.Value.Arn },
        new() { Providers = { _providers.Aws } });

    private ClusterFacts Facts(EnvironmentFiles files) => new()
    {
        Environment = _settings.Name,
        ClusterName = _settings.ClusterName,
        Account = _settings.Account.Id,
        Region = _settings.Account.Region,
        NetworkName = NetworkName,
        NetworkRange = _settings.Network.Cidr.ToString(),
        Domain = _settings.Domain,
        Owner = _settings.Account.PlatformTeam,
        GithubOwner = _settings.Github.Owner,
        PlatformRepository = _settings.Github.PlatformRepository,
        RunnersInside = _settings.Cluster.Runners == Settings.Runners.InCluster,
        HighlyAvailable = _settings.Cluster.AddOns.HighlyAvailable,
        MetricsRetention = _settings.Cluster.AddOns.MetricsRetention.ToString(),
        MetricsStorage = _settings.Cluster.AddOns.MetricsStorage.ToString(),
        GrowingPools = [.. (_settings.Cluster.Eks?.NodePools ?? []).Where(pool => pool.Max > pool.Min).Select(pool => pool.Name)],
        Provided = _settings.Cluster.AddOns.Provided,
        Products = [.. files.Products.Where(product => product.Environments.Any(one => one.Name == _settings.Name))],
    };
}
