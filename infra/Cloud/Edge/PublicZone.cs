using Pulumi;
using Pulumi.Aws.Route53;

namespace Slipway.Cloud.Edge;

/// <summary>A zone of the domain name system that the world asks, once the domain above names its servers.</summary>
public sealed class PublicZone : ComponentResource
{
    public const string Token = "slipway:cloud:PublicZone";

    public PublicZone(string name, PublicZoneArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var zone = new Zone(
            name,
            new()
            {
                Name = args.Domain,
                Comment = $"The public names of {args.Tags[ResourceTags.Product]}",
                DelegationSetId = args.DelegationSetId,
                Tags = new Dictionary<string, string>(args.Tags),
            },
            new() { Parent = this, Protect = true });

        ZoneId = zone.ZoneId;
        Arn = zone.Arn;
        RegisterOutputs();
    }

    public Output<string> ZoneId { get; }

    public Output<string> Arn { get; }
}
