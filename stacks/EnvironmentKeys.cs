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
        ClusterSecrets = new(() => Declare("cluster-secrets", "Encrypts the secrets that Kubernetes stores"));
        Volumes = new(() => Declare("volumes", "Encrypts the volumes of nodes and of what runs on them"));
        Databases = new(() => Declare("databases", "Encrypts databases and caches, and what they are reached with"));
        Logs = new(() => Declare("logs", "Encrypts logs, and the trail of what was done in the account"));
        Backups = new(() => Declare("backups", "Encrypts backups"));
        Registry = new(() => Declare("registry", "Encrypts images"));
    }

    public Lazy<EncryptionKey> ClusterSecrets { get; }

    public Lazy<EncryptionKey> Volumes { get; }

    public Lazy<EncryptionKey> Databases { get; }

    public Lazy<EncryptionKey> Logs { get; }

    public Lazy<EncryptionKey> Backups { get; }

    public Lazy<EncryptionKey> Registry { get; }

    private EncryptionKey Declare(string purpose, string description) => new(
        $"platform-{purpose}",
        new() { Alias = $"slipway/{_settings.Name}/{purpose}", Description = description },
        new() { Providers = { _providers.Aws } });
}
