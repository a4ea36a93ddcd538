using Pulumi;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Spec.Quantities;

namespace Slipway.Cluster.AddOns.Security;

/// <summary>A secret of an add-on, fetched from where a person keeps it and kept current.</summary>
public sealed class FetchedSecret : ComponentResource
{
    public const string Token = "slipway:cluster:FetchedSecret";

    public FetchedSecret(string name, FetchedSecretArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var secret = args.Secret;
        _ = new ExternalSecret(
            name,
            new()
            {
                Metadata = new() { Name = secret.Name, Namespace = args.Namespace, Labels = ObjectLabels.For(args.Owner, secret.Name) },
                Spec = new()
                {
                    SecretStoreRef = new() { Name = KeptSecrets.StoreName, Kind = SecretStoreKind.ClusterSecretStore },
                    Target = new() { Name = secret.Name },
                    RefreshInterval = Duration.FromHours(1),
                    Data =
                    [
                        .. secret.Members.Select(member => new SecretData
                        {
                            SecretKey = member,
                            RemoteRef = new() { Key = secret.Source, Property = member },
                        }),
                    ],
                },
            },
            new() { Parent = this, DependsOn = args.After.ToArray() });

        RegisterOutputs();
    }
}
