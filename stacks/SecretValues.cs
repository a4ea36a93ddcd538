using Pulumi;
using Slipway.Spec;
using Slipway.Spec.Secrets;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>The values of products' secrets, from the settings or from what is declared; none is known where it is read.</summary>
public sealed class SecretValues
{
    private readonly EnvironmentFiles _files;
    private readonly EdgeResources _edge;
    private readonly ClusterResources _cluster;
    private readonly DataResources _data;

    public SecretValues(EnvironmentFiles files, EdgeResources edge, ClusterResources cluster, DataResources data)
    {
        _files = files;
        _edge = edge;
        _cluster = cluster;
        _data = data;
    }

    /// <summary>The values by the secrets' names, without those that there is none for here.</summary>
    public Dictionary<string, Output<string>> Of(ProductSpec product, IEnumerable<SecretSpec> secrets) => secrets
        .Select(secret => (secret.Name, Value: Of(product, secret)))
        .Where(secret => secret.Value is not null)
        .ToDictionary(secret => secret.Name, secret => secret.Value!, StringComparer.Ordinal);

    private Output<string>? Of(ProductSpec product, SecretSpec secret) => secret.From switch
    {
        { Origin: SecretOrigin.Settings } => _files.Secrets.Of(product.Name, secret.Name),

        // Ours says only where the cluster is, and the job's role what may be done there; another's may well hold its administrator's key.
        { Thing: "cluster" } => _files.Settings.Cluster.Eks is null ? null : Output.CreateSecret(_cluster.Cluster.Kubeconfig),
        { Output: "distribution-id" } => _edge.Sites.TryGetValue((product.Name, secret.From.Thing!), out var site)
            ? Output.CreateSecret(site.DistributionId)
            : null,
        { Output: "url" } => Url(product, secret),
        _ => null,
    };

    // A managed database changes its password by itself; whoever may read it asks Secrets Manager, so that no copy grows old here.
    private Output<string>? Url(ProductSpec product, SecretSpec secret)
    {
        var known = product.Environment(_files.Settings.Name)?.Databases.FirstOrDefault(database => database.Name == secret.From.Thing);
        if (known is not null)
        {
            var password = _files.Secrets.Of(product.Name, SecretSettings.PasswordOf(secret));
            return Output.Format($"postgresql://{known.User}:{password}@{known.Host}/{known.Database}");
        }

        return _data.Connections.TryGetValue((product.Name, secret.From.Thing!), out var store)
            ? Output.CreateSecret(store.Host.Apply(store.Settings.Address))
            : null;
    }
}
