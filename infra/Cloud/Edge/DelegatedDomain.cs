using Pulumi;
using Pulumi.Aws.Route53;

namespace Slipway.Cloud.Edge;

/// <summary>A name below one of ours for which the servers of another environment answer.</summary>
public sealed class DelegatedDomain : ComponentResource
{
    public const string Token = "slipway:cloud:DelegatedDomain";

    private const int RecordSeconds = 3600;

    public DelegatedDomain(string name, DelegatedDomainArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new Record(
            name,
            new() { ZoneId = args.ZoneId, Name = args.Domain, Type = "NS", Records = args.Servers, Ttl = RecordSeconds },
            new() { Parent = this });
        RegisterOutputs();
    }
}
