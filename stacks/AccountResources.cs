using Pulumi;
using Slipway.Cloud;
using Slipway.Cloud.Identity;
using Slipway.Cloud.Registry;
using Slipway.Spec;

namespace Slipway.Stacks;

/// <summary>Who may do what in the account, what the account has once, and the registries that images are pulled from.</summary>
public sealed class AccountResources
{
    private readonly EnvironmentFiles _files;
    private readonly EnvironmentProviders _providers;
    private readonly EnvironmentKeys _keys;
    private readonly AwsAccount _account;
    private readonly Output<string> _github;

    public AccountResources(EnvironmentFiles files, EnvironmentProviders providers, EnvironmentKeys keys)
    {
        _files = files;
        _providers = providers;
        _keys = keys;
        _account = files.Settings.Account.Aws;
        _github = files.Settings.Account.GuardRails is { } guardRails
            ? AccountGuardRails.Declare(guardRails, _account, providers, keys)
            : Output.Create(GithubTrust.ProviderArn(_account));

        PlatformRoles = new(files, providers, _github);
        PipelineRoles = DeclarePipelineRoles();
        (Registry, ImageRoles) = files.Settings.Account.RegistryStack is { } stack
            ? (RegistryOf(stack), new Dictionary<string, Output<string>>())
            : (Output.Create($"{_account.Id}.dkr.{_account.Endpoint("ecr")}"), DeclareRegistry());
    }

    /// <summary>Where the images are that products run from: this account's registry, or that of the stack which built them.</summary>
    public Output<string> Registry { get; }

    /// <summary>The roles by product in which pipelines push images; none where the registries are another stack's.</summary>
    public IReadOnlyDictionary<string, Output<string>> ImageRoles { get; }

    /// <summary>The roles by product in which pipelines follow what runs here; only products have one that have something to follow.</summary>
    public IReadOnlyDictionary<string, Output<string>> PipelineRoles { get; }

    /// <summary>The roles of Slipway's own pipeline.</summary>
    public PlatformRoles PlatformRoles { get; }

    private static Output<string> RegistryOf(string stack) =>
        new StackReference("platform-registry", new() { Name = stack }).RequireOutput("registry").Apply(registry => (string)registry);

    private Dictionary<string, Output<string>> DeclareRegistry()
    {
        var roles = new Dictionary<string, Output<string>>(StringComparer.Ordinal);
        foreach (var product in _files.Products)
        {
            var repositories = ImageRepositories.Of(product).Select(repository => Repository(product, repository)).ToList();
            if (repositories.Count > 0)
            {
                roles[product.Name] = Role(
                    product,
                    "images",
                    $"Pushes the images of {product.Name}",
                    GithubSubjects.OfImages(product),
                    Output.All(repositories).Apply(arns => PolicyDocument.Of(PipelineRights.ToPush(arns))));
            }
        }

        return roles;
    }

    private Output<string> Repository(ProductSpec product, string repository) => new ImageRepository(
        $"{product.Name}-image-{ImageRepositories.LogicalName(repository)}",
        new()
        {
            RepositoryName = repository,
            Keep = product.Pipeline.Images.Keep,
            Account = _account,
            Readers = _files.Settings.Account.RegistryReaders,
            Tags = Tags(product),
            KeyArn = _keys.Registry.Value.Arn,
        },
        Options()).Arn;

    private Dictionary<string, Output<string>> DeclarePipelineRoles()
    {
        var environment = _files.Settings.Name;
        var roles = new Dictionary<string, Output<string>>(StringComparer.Ordinal);
        foreach (var product in _files.Products.Where(product => product.Environment(environment) is not null))
        {
            var rights = Rights(product);
            if (rights.Count > 0)
            {
                roles[product.Name] = Role(
                    product,
                    "pipeline",
                    $"Follows what runs of {product.Name}",
                    GithubSubjects.OfDeployments(product, environment),
                    Output.Create(PolicyDocument.Of(rights)));
            }
        }

        return roles;
    }

    private IReadOnlyList<PolicyStatement> Rights(ProductSpec product)
    {
        var environment = _files.Settings.Name;
        var rights = PipelineRights.ToWatch(product, environment, _account, _files.Settings.ClusterName);
        return rights.Count == 0 ? rights : [.. rights, .. PipelineRights.ToRead(ImageRepositories.Of(product), _account)];
    }

    private Output<string> Role(ProductSpec product, string role, string description, IReadOnlyList<string> subjects, Output<string> policy) =>
        new GithubRole(
            $"{product.Name}-{role}",
            new() { Description = description, ProviderArn = _github, Subjects = subjects, Policy = policy, Tags = Tags(product) },
            Options()).Arn;

    private Dictionary<string, string> Tags(ProductSpec product) => ResourceTags.For(product.Name, _files.Settings.Name, product.Team);

    private ComponentResourceOptions Options() => new() { Providers = { _providers.Aws } };
}
