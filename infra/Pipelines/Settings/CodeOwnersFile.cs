using System.Text;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Pipelines.Settings;

/// <summary>Who is asked to review what: the owning team, and for dependencies whom the product's file names.</summary>
internal static class CodeOwnersFile
{
    public const string Path = ".github/CODEOWNERS";

    public static string For(ProductSpec product, IReadOnlyList<string> header)
    {
        var file = new StringBuilder();
        foreach (var line in header)
        {
            file.Append("# ").Append(line).Append('\n');
        }

        file.Append("* ").Append(Owner(product, product.Team)).Append('\n');
        var reviewers = string.Join(' ', product.DependencyUpdates.Reviewers.Select(name => Owner(product, name)));
        foreach (var manifest in reviewers.Length == 0 ? [] : product.Components.SelectMany(Manifests).Distinct())
        {
            file.Append(manifest).Append(' ').Append(reviewers).Append('\n');
        }

        return file.ToString();
    }

    // A team belongs to the repository's owner, a person to nobody.
    private static string Owner(ProductSpec product, string name)
    {
        var isTeam = name == product.Team || product.Repository.Teams.Any(team => team.Name == name);
        return isTeam ? $"@{product.Repository.Owner}/{name}" : $"@{name}";
    }

    private static IEnumerable<string> Manifests(ComponentSpec component)
    {
        var directory = component.Directory == "." ? "/" : $"/{component.Directory}/";
        string[] names = component.Toolchain.Language switch
        {
            Language.Python => ["requirements*.txt", "pyproject.toml", "uv.lock"],
            Language.Node => ["package.json", "package-lock.json"],
            Language.Go => ["go.mod", "go.sum"],
            _ => [],
        };
        return names.Append("Dockerfile").Select(name => directory + name);
    }
}
