namespace Slipway.Cloud.Edge;

/// <summary>A zone of the domain name system: the name it is for, and all names in it.</summary>
public sealed record PlannedZone(PublicHost Top, IReadOnlyList<PublicHost> Hosts)
{
    /// <summary>Whether a certificate of AWS is needed for any name in it.</summary>
    public bool NeedsCertificate => Hosts.Any(host => host.NeedsCertificate);

    /// <summary>The names that the zone's own certificate leaves out: a wildcard stands for one label, not for two.</summary>
    public IEnumerable<PublicHost> Deeper => Hosts.Where(host => host.NeedsCertificate && Below(host).Contains('.', StringComparison.Ordinal));

    private string Below(PublicHost host) => host.Name == Top.Name ? "" : host.Name[..^(Top.Name.Length + 1)];
}
