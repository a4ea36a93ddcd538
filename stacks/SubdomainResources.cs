using System.Collections.Immutable;
using Pulumi;
using Slipway.Cloud.Edge;

namespace Slipway.Stacks;

/// <summary>The names below this environment's that other environments answer for.</summary>
public static class SubdomainResources
{
    private const string Platform = "platform";

    public static void Declare(EnvironmentFiles files, EnvironmentProviders providers, EdgeResources edge)
    {
        foreach (var stack in files.Settings.Network.SubdomainStacks)
        {
            Declare(stack, files, providers, edge);
        }
    }

    private static void Declare(string stack, EnvironmentFiles files, EnvironmentProviders providers, EdgeResources edge)
    {
        var environment = stack[(stack.LastIndexOf('/') + 1)..];
        var other = new StackReference($"{Platform}-subdomains-{environment}", new() { Name = stack });
        var servers = other.RequireOutput("nameServers").Apply(Texts);
        Delegate(Platform, other.RequireOutput("domain").Apply(domain => (string)domain), files.Settings.Domain);

        IReadOnlyList<PublicHost> hosts = [.. files.Products.SelectMany(product => PublicHosts.Of(product, environment))];
        foreach (var subdomain in Subdomain.Of(hosts, edge.Planned))
        {
            Delegate(subdomain.Top.LogicalName, subdomain.Top.Name, subdomain.Above.Name);
        }

        void Delegate(string name, Input<string> domain, string above) => _ = new DelegatedDomain(
            $"{name}-subdomain-{environment}",
            new() { Domain = domain, ZoneId = edge.Zones[above].ZoneId, Servers = servers },
            new() { Providers = { providers.Aws } });
    }

    private static ImmutableArray<string> Texts(object servers) =>
        servers is ImmutableArray<object> several ? [.. several.Select(server => (string)server)] : [];
}
