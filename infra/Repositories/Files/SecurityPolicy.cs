using System.Globalization;
using System.Text;
using Slipway.Spec;
using Slipway.Spec.Alerts;
using Slipway.Spec.Files;

namespace Slipway.Repositories.Files;

/// <summary>How somebody who found a weakness tells the team without telling the world.</summary>
internal static class SecurityPolicy
{
    public const string Path = ".github/SECURITY.md";

    private const string Security = "security";

    public static string For(ProductSpec product)
    {
        var repository = product.Repository;
        var page = new StringBuilder(FileHeader.OfPage(product));
        page.Append("\n# Security\n\nDo not open an issue for a weakness: everybody could read it.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Write {Addresses(product)}[a draft advisory](https://github.com/{repository.Owner}/{repository.Name}/security/advisories/new). ");
        page.Append("Say what can be done with it, how, and in which version; nobody needs more to begin.\n\n");
        page.Append("What is looked after is the version that runs at these addresses, and the default branch:\n\n");
        foreach (var environment in product.Environments)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {environment.Name}: {environment.Url}\n");
        }

        return page.ToString();
    }

    private static string Addresses(ProductSpec product)
    {
        var addresses = product.Routing.Routes
            .Where(route => route.Category == Security)
            .SelectMany(route => route.To)
            .Select(name => product.Channel(name))
            .Where(channel => channel?.Kind == ChannelKind.Email)
            .SelectMany(channel => channel!.To)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return addresses.Count > 0 ? $"to {string.Join(", ", addresses)}, or " : "";
    }
}
