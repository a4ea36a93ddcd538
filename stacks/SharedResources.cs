using Slipway.Repositories;

namespace Slipway.Stacks;

/// <summary>What GitHub has once, whichever environments there are; declared by the one stack whose settings say so.</summary>
public static class SharedResources
{
    private const string MainBranch = "main";

    public static void Declare(EnvironmentSettings settings, Workspace workspace, EnvironmentProviders providers)
    {
        if (!settings.Account.DeclaresShared)
        {
            return;
        }

        _ = new GovernedRepository(
            "platform-repository",
            new()
            {
                RepositoryName = settings.Github.PlatformRepository,
                Description = "Infrastructure, delivery and guard rails of every product, as code",
                Visibility = Visibility.Private,
                IsAdopted = true,
                Topics = ["infrastructure-as-code", "pulumi", "slipway"],
                Branches = [new() { Name = MainBranch, Approvals = 1 }],
                Environments = [.. workspace.StackNames().Select(EnvironmentOf)],
            },
            new() { Providers = { providers.Github.Value } });
    }

    private static DeploymentEnvironment EnvironmentOf(string stack) => new() { Name = stack, Branches = [MainBranch] };
}
