using Pulumi;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Secrets;

namespace Slipway.Cluster.AddOns.Security;

/// <summary>The store that secrets of this environment come from, open to the namespaces that Slipway made.</summary>
public sealed class KeptSecrets : ComponentResource
{
    public const string Token = "slipway:cluster:KeptSecrets";

    /// <summary>The store's name, for whoever fetches a secret from it.</summary>
    public const string StoreName = "platform";

    public KeptSecrets(string name, KeptSecretsArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new ClusterSecretStore(
            name,
            new()
            {
                Metadata = new() { Name = StoreName, Labels = ObjectLabels.For(args.Owner, StoreName) },
                Spec = new()
                {
                    // The controller asks with its own role, which reaches this environment's secrets alone.
                    Provider = new() { Aws = new() { Service = AwsSecretService.SecretsManager, Region = args.Region } },
                    Conditions =
                    [
                        new() { NamespaceSelector = new() { MatchLabels = ObjectLabels.Ours } },
                    ],
                },
            },
            new() { Parent = this, DependsOn = args.After.ToArray() });

        RegisterOutputs();
    }
}
