using Pulumi;
using Pulumi.Aws.Iam;

namespace Slipway.Cloud.Identity;

/// <summary>An identity provider outside AWS that the account believes; which of its identities may do what, roles say.</summary>
public sealed class TrustedIssuer : ComponentResource
{
    public const string Token = "slipway:cloud:TrustedIssuer";

    public TrustedIssuer(string name, TrustedIssuerArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var provider = new OpenIdConnectProvider(
            name,
            new() { Url = $"https://{args.Host}", ClientIdLists = { args.Audience } },
            new() { Parent = this });

        Arn = provider.Arn;
        RegisterOutputs();
    }

    public Output<string> Arn { get; }
}
