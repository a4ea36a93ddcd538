using Slipway.Cloud;
using Slipway.Cloud.Backups;
using Slipway.Cloud.Data;
using Slipway.Cloud.Network;
using Slipway.Cluster.AddOns.Security;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>What products keep data in: databases, caches and their backups, reached from the cluster alone.</summary>
public sealed class DataResources
{
    private readonly EnvironmentSettings _settings;
    private readonly EnvironmentProviders _providers;
    private readonly Lazy<StorePlacement> _placement;
    private readonly Dictionary<(string Product, string Dependency), StoreConnection> _connections = [];

    public DataResources(
        EnvironmentFiles files,
        EnvironmentProviders providers,
        EnvironmentKeys keys,
        CloudResources cloud,
        ClusterResources cluster)
    {
        _settings = files.Settings;
        _providers = providers;
        _placement = new(() => new()
        {
            VpcId = cloud.Network.VpcId,
            SubnetIds = cloud.Network.DatabaseSubnetIds,
            Clients = Clients(cluster),
            KeyArn = keys.Databases.Value.Arn,
            LogsKeyArn = keys.Logs.Value.Arn,
        });
        foreach (var product in files.Products)
        {
            Declare(product);
        }

        Backups = DeclareBackups(files, keys);
    }

    /// <summary>How to connect to each store that stands, by its product and what the product calls it.</summary>
    public IReadOnlyDictionary<(string Product, string Dependency), StoreConnection> Connections => _connections;

    /// <summary>Where backups are kept; null where nobody wants any beside those of the databases themselves.</summary>
    public BackupVault? Backups { get; }

    private DataSettings Data => _settings.Data;

    // Another's cluster has no security group that we know, and stands in the private subnets or is let in by whoever connects it.
    private StoreClients Clients(ClusterResources cluster) => cluster.SecurityGroupId is { } group
        ? new() { SecurityGroupId = group }
        : new()
        {
            Subnets =
            [
                .. AddressPlan.For(_settings.Network.Cidr, _settings.Network.Zones).Where(subnet => subnet.Tier == SubnetTier.Private),
            ],
        };

    private void Declare(ProductSpec product)
    {
        foreach (var dependency in ManagedStores.Databases(product, _settings.Name))
        {
            _connections.Add((product.Name, dependency.Name), Database(product, dependency).Connection);
        }

        foreach (var dependency in ManagedStores.Caches(product, _settings.Name))
        {
            _connections.Add((product.Name, dependency.Name), Cache(product, dependency).Connection);
        }
    }

    private ManagedDatabase Database(ProductSpec product, DependencySpec dependency) => new(
        $"{product.Name}-{dependency.Name}",
        new()
        {
            Identifier = StoreNames.Identifier(product.Name, _settings.Name, dependency.Name),
            Connection = ConnectionSettings.Postgresql(product.Name, dependency),
            InstanceClass = Data.DatabaseInstance,
            Storage = Data.DatabaseStorage,
            Standby = Data.DatabaseStandby,
            RestoreWindow = Data.RestoreWindow,
            LogDays = LogRetention.DaysOfAccess(product.Data),
            Tags = ResourceTags.For(product.Name, _settings.Name, product.Team),
            Placement = _placement.Value,
        },
        new() { Providers = { _providers.Aws } });

    private ManagedCache Cache(ProductSpec product, DependencySpec dependency) => new(
        $"{product.Name}-{dependency.Name}",
        new()
        {
            Identifier = StoreNames.Identifier(product.Name, _settings.Name, dependency.Name),
            DefaultUserId = StoreNames.DefaultUser(product.Name, _settings.Name, dependency.Name),
            SecretName = $"{SecretRights.Prefix(_settings.Name)}{product.Name}/{dependency.Name}",
            Connection = ConnectionSettings.Redis(product.Name, dependency),
            NodeType = Data.CacheInstance,
            Standby = Data.CacheStandby,
            RestoreWindow = Data.RestoreWindow,
            PasswordVersion = Data.CachePasswordVersion,
            LogDays = LogRetention.Days(product.Data.Keep.Logs),
            Tags = ResourceTags.For(product.Name, _settings.Name, product.Team),
            Placement = _placement.Value,
        },
        new() { Providers = { _providers.Aws } });

    private BackupVault? DeclareBackups(EnvironmentFiles files, EnvironmentKeys keys)
    {
        var products = files.Products.Where(product => ManagedStores.Databases(product, _settings.Name).Any()).ToList();
        var isWanted = Data.BackupVault ? products.Count > 0 : OnDemandBackup.IsWanted(products, _settings.Name);
        if (!isWanted)
        {
            return null;
        }

        var vault = new BackupVault(
            "platform-backups",
            new() { Environment = _settings.Name, Account = _settings.Account.Aws, KeyArn = keys.Backups.Value.Arn },
            new() { Providers = { _providers.Aws } });
        foreach (var product in products.Where(_ => Data.BackupVault))
        {
            _ = new BackedUpProduct(
                $"{product.Name}-backups",
                new()
                {
                    Tags = ResourceTags.For(product.Name, _settings.Name, product.Team),
                    Kept = product.Data.Keep.Backups,
                    VaultName = vault.VaultName,
                    RoleArn = vault.RoleArn,
                },
                new() { Providers = { _providers.Aws } });
        }

        return vault;
    }
}
