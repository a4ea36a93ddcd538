using Pulumi;
using Slipway.Cloud.Identity;

namespace Slipway.Stacks;

/// <summary>The roles in which Slipway's own jobs look at the environment and bring it to what the program says.</summary>
public static class PlatformRoles
{
    private const string Platform = "platform";
    private const string MainBranch = "main";

    /// <summary>Declares them, and tells the one that deploys.</summary>
    public static Output<string> Declare(EnvironmentFiles files, EnvironmentProviders providers, Output<string> github)
    {
        var settings = files.Settings;
        var (owner, repository) = (settings.Github.Owner, settings.Github.PlatformRepository);
        _ = new GithubRole(
            $"{Platform}-preview",
            new()
            {
                RoleName = $"slipway-{settings.Name}-preview",
                Description = "Shows what a change to the program would do, and what drifted from it",
                ProviderArn = github,
                Subjects = [GithubSubjects.OnPullRequest(owner, repository), GithubSubjects.OnBranch(owner, repository, MainBranch)],
                ManagedPolicies = PlatformRights.ToPreview(settings.Account.Aws),
                Tags = providers.PlatformTags,
            },
            new() { Providers = { providers.Aws } });

        // Logical names begin with the owner's, and so do the names that Pulumi makes of them.
        IReadOnlyList<string> prefixes = [Platform, "slipway", .. files.Products.Select(product => product.Name)];

        return new GithubRole(
            $"{Platform}-deploy",
            new()
            {
                RoleName = $"slipway-{settings.Name}-deploy",
                Description = "Brings the environment to what the program says",
                ProviderArn = github,
                Subjects = [GithubSubjects.InEnvironment(owner, repository, settings.Name)],
                ManagedPolicies = PlatformRights.ToPreview(settings.Account.Aws),
                Policy = Output.Create(PolicyDocument.Of(PlatformRights.ToDeploy(settings.Account.Aws, prefixes))),
                Tags = providers.PlatformTags,
            },
            new() { Providers = { providers.Aws } }).Arn;
    }
}
