using Slipway.Spec.Components;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>Whether what a product's parts refer to is declared.</summary>
internal static class ProductReferences
{
    public static void Check(DeclaredNames names)
    {
        foreach (var item in names.Product.Components)
        {
            names.All("secret", names.Secrets, item.Secrets, "components", item.Name, "secrets");
            names.All("dependency or component", [.. names.Dependencies, .. names.Components.Where(name => name != item.Name)], item.Needs,
                "components", item.Name, "needs");
            names.One("secret", names.Secrets, item.Metrics?.Token, "components", item.Name, "metrics", "token");
        }

        foreach (var item in names.Product.Dependencies)
        {
            names.One("component", names.Components, item.InFrontOf, "dependencies", item.Name, "in-front-of");
            if (item.Provided == DependencyProvision.External)
            {
                names.One("secret or variable", [.. names.Secrets, .. names.Variables], item.ConnectsWith, "dependencies", item.Name,
                    "connects-with");
            }

            names.All("environment", names.Environments, item.Environments, "dependencies", item.Name, "environments");
        }

        foreach (var item in names.Product.Secrets)
        {
            names.All("environment", names.Environments, item.Environments, "secrets", item.Name, "environments");
            names.One("source", [.. names.Dependencies, "cluster"], item.From.Thing, "secrets", item.Name, "from");
        }

        var platforms = Enum.GetValues<Platform>().Where(platform => platform != Platform.Kubernetes).Select(WordOf).ToList();
        names.Names("hosting platform", platforms, names.Product.Platforms.Select(item => item.Name), "platforms");
        var declared = names.Product.Platforms.Select(item => item.Name).ToList();
        foreach (var component in names.Product.Components.Where(component => component.Platform != Platform.Kubernetes))
        {
            names.One("platform", declared, WordOf(component.Platform), "components", component.Name, "platform");
        }

        foreach (var item in names.Product.Platforms)
        {
            names.All("secret", names.Secrets, item.Secrets, "platforms", item.Name, "secrets");
        }

        names.One("secret", names.Secrets, names.Product.Registry.Username, "registry", "username");
        names.One("secret", names.Secrets, names.Product.Registry.Password, "registry", "password");
        names.One("secret", names.Secrets, names.Product.Coverage.Token, "coverage", "token");
        names.One("branch", [.. names.Product.Branches.Select(branch => branch.Name)], names.Product.Repository.DefaultBranch,
            "repository", "default-branch");
        foreach (var item in names.Product.Environments)
        {
            names.Branches(item.Refs.Branches, ["environments", item.Name, "refs", "branches"]);
            names.All("team with access to the repository", names.Product.Repository.Teams.Select(team => team.Name),
                item.Reviewers?.Teams ?? [], "environments", item.Name, "reviewers", "teams");
            names.One("secret", names.Secrets, item.ClusterAccess, "environments", item.Name, "cluster-access");
            names.Names("component", names.Components, item.Urls.Select(url => url.Name), "environments", item.Name, "urls");
            names.Names("feature", names.Product.Features.Select(feature => feature.Name), item.Features.Select(feature => feature.Name),
                "environments", item.Name, "features");
            names.Names("dependency", names.Dependencies, item.Databases.Select(database => database.Name), "environments", item.Name,
                "databases");
        }
    }

    private static string WordOf(Platform platform) => Shapes.KebabCase(platform.ToString());
}
