using Pulumi;
using Slipway.Delivery.Releases;
using Slipway.Policy;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>Everything that people wrote about an environment, read and found to be without problems.</summary>
public sealed record EnvironmentFiles
{
    public required EnvironmentSettings Settings { get; init; }

    /// <summary>What all products' files say, with the place of each value.</summary>
    public required ProductCatalog Catalog { get; init; }

    /// <summary>The products that the environment has, in the order of their names.</summary>
    public required IReadOnlyList<ProductSpec> Products { get; init; }

    /// <summary>The products' secrets that the settings hold.</summary>
    public required ProductSecrets Secrets { get; init; }

    /// <summary>What runs here by product; a product that was never released here is not among them.</summary>
    public required IReadOnlyDictionary<string, ReleaseFile> Releases { get; init; }

    /// <summary>Reads the settings that Pulumi hands over, the products' files and the releases; throws all problems at once.</summary>
    public static EnvironmentFiles Read(Workspace workspace, ProductCatalog? known = null)
    {
        var problems = new ProblemList();
        var source = new ConfigurationSource(workspace, Deployment.Instance.StackName, problems);
        var settings = EnvironmentSettings.Read(new SettingsReader(source, problems));
        var catalog = known ?? ProductFiles.Load(workspace.Root, problems);
        var products = catalog.Products.Where(product => settings.Products.Includes(product.Name)).ToList();
        CheckNames(settings, catalog, source, problems);
        foreach (var product in products)
        {
            CheckOwner(product, settings, catalog, problems);
        }

        var secrets = ProductSecrets.Read(products, settings, source, problems);
        var folder = ReleaseFolder.Below(workspace.Root, workspace.ReleasesDirectory);
        var releases = ReleaseFiles.Read(folder, settings.Name, catalog.Products, problems, workspace.Clock?.GetUtcNow());
        problems.ThrowIfAny();
        return new() { Settings = settings, Catalog = catalog, Products = products, Secrets = secrets, Releases = releases };
    }

    /// <summary>Stops a deployment that breaks a rule already by what people wrote, with every error.</summary>
    public void ThrowIfMistaken(Workspace workspace)
    {
        var refusals = RuleBook.Refusals(RuleBook.Mistakes(WrittenEnvironments.Of(workspace, Settings, Catalog)));
        if (refusals.Count > 0)
        {
            throw new ProblemsException(string.Join('\n', refusals));
        }
    }

    private static void CheckNames(EnvironmentSettings settings, ProductCatalog catalog, ConfigurationSource source, ProblemList problems)
    {
        var names = catalog.Products.Select(product => product.Name).Order(StringComparer.Ordinal).ToList();
        foreach (var name in settings.Products.Unknown(names))
        {
            problems.Add(source.Locate("products"), SettingText.FullKey("products"), Wording.NotOneOf(name, "product", names));
        }
    }

    // One provider, and so one owner: a repository of another one would be looked for in the wrong place.
    private static void CheckOwner(ProductSpec product, EnvironmentSettings settings, ProductCatalog catalog, ProblemList problems)
    {
        if (!string.Equals(product.Repository.Owner, settings.Github.Owner, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(
                catalog.Origins[product.Name]["repository.owner"]?.Location ?? SourceLocation.StartOf($"products/{product.Name}.yaml"),
                "repository.owner",
                $"\"{product.Repository.Owner}\" is not the owner that slipway:githubOwner names, which is \"{settings.Github.Owner}\"");
        }
    }
}
