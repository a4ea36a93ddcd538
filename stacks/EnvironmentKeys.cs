using Slipway.Cloud.Keys;

namespace Slipway.Stacks;

/// <summary>The environment's encryption keys, one for each kind of thing that is kept.</summary>
public sealed class EnvironmentKeys
{
    private readonly EnvironmentSettings _settings;
    private readonly EnvironmentProviders _providers;

    public EnvironmentKeys(EnvironmentSettings settings, EnvironmentProviders providers)
    {
        _settings = settings;
        _providers = providers;
        ClusterSecrets = new(() => Declare("cluster-secrets", "Encrypts the secrets that Kubernetes stores"));
    }

    /// <summary>Declared only where something uses it.</summary>
    public Lazy<EncryptionKey> ClusterSecrets { get; }

    private EncryptionKey Declare(string purpose, string description) => new(
        $"platform-{purpose}",
        new() { Alias = $"slipway/{_settings.Name}/{purpose}", Description = description },
        new() { Providers = { _providers.Aws } });
}
