using System.Collections.Immutable;
using Pulumi;
using Slipway.Cloud;
using Slipway.Cloud.Edge;
using Slipway.Spec;

namespace Slipway.Stacks;

/// <summary>How the world reaches products and the platform: zones, certificates, and sites at the edge.</summary>
public sealed class EdgeResources
{
    private const string Platform = "platform";

    private readonly EnvironmentSettings _settings;
    private readonly EnvironmentProviders _providers;
    private readonly Dictionary<string, ProductSpec> _products;
    private readonly List<ContentDelivery> _deliveries = [];
    private readonly Dictionary<string, PublicZone> _zones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValidatedCertificate> _certificates = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Product, string Dependency), CachedSite> _sites = [];

    public EdgeResources(EnvironmentFiles files, EnvironmentProviders providers, CloudResources cloud)
    {
        _settings = files.Settings;
        _providers = providers;
        _products = files.Products.ToDictionary(product => product.Name, StringComparer.Ordinal);
        _deliveries.AddRange(files.Products.SelectMany(product => ContentDelivery.For(product, _settings.Name)));

        var servers = new NameServers($"{Platform}-names", new() { Environment = _settings.Name }, Options);
        NameServers = servers.Servers;
        Planned = ZonePlan.For([PlatformHost, .. files.Products.SelectMany(product => PublicHosts.Of(product, _settings.Name)).Select(Shown)]);
        foreach (var zone in Planned)
        {
            Declare(zone, servers);
        }

        foreach (var product in files.Products)
        {
            foreach (var delivery in ContentDelivery.For(product, _settings.Name))
            {
                Declare(product, delivery, cloud);
            }
        }
    }

    /// <summary>What whoever owns the domains above writes there, the same for every zone.</summary>
    public Output<ImmutableArray<string>> NameServers { get; }

    public IReadOnlyList<PlannedZone> Planned { get; }

    /// <summary>Every zone of the environment by its domain: what runs in the cluster publishes names there.</summary>
    public IReadOnlyDictionary<string, PublicZone> Zones => _zones;

    /// <summary>The sites at the edge, by their product and what the product calls them.</summary>
    public IReadOnlyDictionary<(string Product, string Dependency), CachedSite> Sites => _sites;

    /// <summary>The certificates in the environment's region, by the hosts that they are good for.</summary>
    public IReadOnlyDictionary<string, ValidatedCertificate> Certificates => _certificates;

    private ComponentResourceOptions Options => new() { Providers = { _providers.Aws } };

    private PublicHost PlatformHost => new() { Name = _settings.Domain, Owner = Platform, NeedsCertificate = true };

    // CloudFront has no certificate but one of AWS, whatever stands behind it.
    private PublicHost Shown(PublicHost host) =>
        host with { NeedsCertificate = host.NeedsCertificate || _deliveries.Any(delivery => delivery.Host == host.Name) };

    private Dictionary<string, string> Tags(string owner) =>
        ResourceTags.For(owner, _settings.Name, _products.TryGetValue(owner, out var product) ? product.Team : _settings.Account.PlatformTeam);

    private void Declare(PlannedZone planned, NameServers servers)
    {
        var zone = new PublicZone(
            $"{planned.Top.LogicalName}-zone",
            new() { Domain = planned.Top.Name, Tags = Tags(planned.Top.Owner), DelegationSetId = servers.SetId },
            Options);
        _zones.Add(planned.Top.Name, zone);
        if (planned.NeedsCertificate)
        {
            Certify($"{planned.Top.LogicalName}-certificate", planned.Top, planned.Hosts.Except(planned.Deeper), zone, hasWildcard: true);
        }

        foreach (var deeper in planned.Deeper)
        {
            Certify($"{deeper.LogicalName}-certificate", deeper, [deeper], zone, hasWildcard: false);
        }
    }

    private void Certify(string name, PublicHost domain, IEnumerable<PublicHost> covered, PublicZone zone, bool hasWildcard)
    {
        var hosts = covered.Select(host => host.Name).ToHashSet(StringComparer.Ordinal);
        var certificate = new ValidatedCertificate(
            name,
            new()
            {
                Domain = domain.Name,
                HasWildcard = hasWildcard,
                ZoneId = zone.ZoneId,
                IsForCloudFront = _deliveries.Any(delivery => hosts.Contains(delivery.Host)),
                Tags = Tags(domain.Owner),
            },
            Options);
        foreach (var host in hosts)
        {
            _certificates[host] = certificate;
        }
    }

    private void Declare(ProductSpec product, ContentDelivery delivery, CloudResources cloud)
    {
        var name = $"{product.Name}-{delivery.Dependency}";
        var zone = _zones.Single(one => one.Key == delivery.Host || delivery.Host.EndsWith($".{one.Key}", StringComparison.Ordinal)).Value;
        var site = new CachedSite(
            name,
            new()
            {
                Delivery = delivery,
                Tags = Tags(product.Name),
                ZoneId = zone.ZoneId,
                CertificateArn = _certificates[delivery.Host].CloudFrontArn!,
                VpcId = cloud.Network.VpcId,
                NetworkCidr = _settings.Network.Cidr,
            },
            Options);
        _ = new AccessLogs(
            $"{name}-logs",
            new()
            {
                Account = _settings.Account.Aws,
                Days = LogDays(product),
                Tags = Tags(product.Name),
                DistributionArn = site.DistributionArn,
            },
            Options);
        _sites.Add((product.Name, delivery.Dependency), site);
    }

    private static int LogDays(ProductSpec product) => (int)Math.Ceiling(product.Data.Keep.AccessLogs.ToTimeSpan().TotalDays);
}
