using Slipway.Repositories;
using Slipway.Spec.Repositories;

namespace Slipway.Stacks;

/// <summary>What GitHub has once, whichever environments there are; declared by the one stack whose settings say so.</summary>
public static class SharedResources
{
    private const string MainBranch = "main";

    public static void Declare(EnvironmentFiles files, Workspace workspace, EnvironmentProviders providers)
    {
        if (!files.Settings.Account.DeclaresShared)
        {
            return;
        }

        foreach (var product in files.Products)
        {
            _ = new GovernedRepository(
                $"{product.Name}-repository",
                RepositoryRules.For(product),
                new() { Providers = { providers.Github.Value } });
        }

        _ = new GovernedRepository(
            "platform-repository",
            new()
            {
                RepositoryName = files.Settings.Github.PlatformRepository,
                Description = "Infrastructure, delivery and guard rails of every product, as code",
                Visibility = RepositoryVisibility.Private,
                IsAdopted = true,
                MergeMethods = [MergeMethod.Squash],
                Topics = ["infrastructure-as-code", "pulumi", "slipway"],
                Branches = [new() { Name = MainBranch, Approvals = 1 }],
                Environments = [.. workspace.StackNames().Select(EnvironmentOf)],
            },
            new() { Providers = { providers.Github.Value } });
    }

    private static DeploymentEnvironment EnvironmentOf(string stack) => new() { Name = stack, Branches = [MainBranch] };
}
