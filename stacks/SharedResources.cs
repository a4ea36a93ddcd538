using Slipway.Pipelines.Own;
using Slipway.Repositories;
using Slipway.Repositories.Files;
using Slipway.Spec;
using Slipway.Spec.Repositories;

namespace Slipway.Stacks;

/// <summary>What GitHub has once, whichever environments there are; declared by the one stack whose settings say so.</summary>
public static class SharedResources
{
    private const string MainBranch = "main";

    /// <summary>Declares them where this stack is the one; the repositories by their products.</summary>
    public static IReadOnlyDictionary<string, GovernedRepository> Declare(EnvironmentFiles files, Workspace workspace, EnvironmentProviders providers)
    {
        if (!files.Settings.Account.DeclaresShared)
        {
            return new Dictionary<string, GovernedRepository>();
        }

        var repositories = files.Products.ToDictionary(
            product => product.Name,
            product => new GovernedRepository(
                $"{product.Name}-repository",
                RepositoryRules.For(product, files.Settings.Github.App),
                new() { Providers = { providers.Github.Value } }),
            StringComparer.Ordinal);
        foreach (var product in files.Products)
        {
            Equip(product, repositories[product.Name], providers);
        }

        _ = new GovernedRepository(
            "platform-repository",
            new()
            {
                RepositoryName = files.Settings.Github.PlatformRepository,
                Description = "Infrastructure, delivery and guard rails of every product, as code",
                Visibility = RepositoryVisibility.Private,
                IsAdopted = true,
                App = files.Settings.Github.App,
                MergeMethods = [MergeMethod.Squash],
                Topics = ["infrastructure-as-code", "pulumi", "slipway"],
                LongLived = [MainBranch],
                Branches = [new() { Name = MainBranch, Approvals = 1, RequiredChecks = CheckWorkflow.RequiredChecks }],
                Environments = [.. workspace.StackNames().Select(EnvironmentOf)],
            },
            new() { Providers = { providers.Github.Value } });
        return repositories;
    }

    private static void Equip(ProductSpec product, GovernedRepository repository, EnvironmentProviders providers) => _ = new EquippedRepository(
        $"{product.Name}-files",
        new()
        {
            Repository = product.Repository.Name,
            Source = $"products/{product.Name}.yaml",
            Branches = RepositoryRules.LongLived(product),
            Files = RepositoryFiles.For(product),
            Labels = RepositoryLabels.For(product),
            After = [repository],
        },
        new() { Providers = { providers.Github.Value } });

    private static DeploymentEnvironment EnvironmentOf(string stack) => new() { Name = stack, Branches = [MainBranch] };
}
