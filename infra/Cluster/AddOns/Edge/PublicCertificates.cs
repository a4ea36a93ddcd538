using Pulumi;
using Slipway.KubernetesObjects.Certificates;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>Who issues the certificates that the world trusts: Let's Encrypt, which asks for a record in the name's zone.</summary>
public sealed class PublicCertificates : ComponentResource
{
    public const string Token = "slipway:cluster:PublicCertificates";

    /// <summary>The issuer's name, for whoever asks for a certificate.</summary>
    public const string IssuerName = "platform";

    private const string LetsEncrypt = "https://acme-v02.api.letsencrypt.org/directory";

    public PublicCertificates(string name, PublicCertificatesArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new ClusterIssuer(
            name,
            new()
            {
                Metadata = new() { Name = IssuerName, Labels = ObjectLabels.For(args.Owner, IssuerName) },
                Spec = new()
                {
                    Acme = new()
                    {
                        Server = LetsEncrypt,
                        PrivateKeySecretRef = new() { Name = "letsencrypt-account" },
                        Solvers = [new() { Dns01 = new() { Route53 = new() { Region = args.Region } } }],
                    },
                },
            },
            new() { Parent = this, DependsOn = args.After.ToArray() });

        RegisterOutputs();
    }
}
