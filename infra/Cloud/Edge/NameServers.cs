using System.Collections.Immutable;
using Pulumi;
using Pulumi.Aws.Route53;

namespace Slipway.Cloud.Edge;

/// <summary>The four servers that answer for every zone of an environment, so that all domains are handed over to the same ones.</summary>
public sealed class NameServers : ComponentResource
{
    public const string Token = "slipway:cloud:NameServers";

    public NameServers(string name, NameServersArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var set = new DelegationSet(name, new() { ReferenceName = args.Environment }, new() { Parent = this, Protect = true });

        SetId = set.Id;
        Servers = set.NameServers;
        RegisterOutputs();
    }

    public Output<string> SetId { get; }

    public Output<ImmutableArray<string>> Servers { get; }
}
