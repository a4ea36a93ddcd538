using Slipway.Cloud.Identity;
using Slipway.Cloud.Keys;

namespace Slipway.Stacks;

/// <summary>The environment's encryption keys, one for each kind of thing that is kept; each declared only where something uses it.</summary>
public sealed class EnvironmentKeys
{
    private readonly EnvironmentSettings _settings;
    private readonly EnvironmentProviders _providers;

    public EnvironmentKeys(EnvironmentSettings settings, EnvironmentProviders providers)
    {
        _settings = settings;
        _providers = providers;
        var account = settings.Account.Aws;
        ClusterSecrets = new(() => Declare("cluster-secrets", "Encrypts the secrets that Kubernetes stores", KeyUses.ClusterSecrets(account, "platform-cluster")));
        Volumes = new(() => Declare("volumes", "Encrypts the volumes of nodes and of what runs on them", KeyUses.Volumes(account)));
        Databases = new(() => Declare("databases", "Encrypts databases and caches, and what they are reached with", KeyUses.Databases(account)));
        Logs = new(() => Declare("logs", "Encrypts logs, the trail of what was done in the account, and alarms", KeyUses.Logs(account)));
        Backups = new(() => Declare("backups", "Encrypts backups", KeyUses.Backups(account)));
        Registry = new(() => Declare("registry", "Encrypts images", KeyUses.Registry(account)));
    }

    public Lazy<EncryptionKey> ClusterSecrets { get; }

    public Lazy<EncryptionKey> Volumes { get; }

    public Lazy<EncryptionKey> Databases { get; }

    public Lazy<EncryptionKey> Logs { get; }

    public Lazy<EncryptionKey> Backups { get; }

    public Lazy<EncryptionKey> Registry { get; }

    private EncryptionKey Declare(string purpose, string description, IReadOnlyList<PolicyStatement> uses) => new(
        $"platform-{purpose}",
        new() { Alias = $"slipway/{_settings.Name}/{purpose}", Description = description, Account = _settings.Account.Aws, Uses = uses },
        new() { Providers = { _providers.Aws } });
}
