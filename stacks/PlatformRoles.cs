using Pulumi;
using Slipway.Cloud.Identity;

namespace Slipway.Stacks;

/// <summary>The roles in which Slipway's own jobs look at the environment and bring it to what the program says.</summary>
public sealed class PlatformRoles
{
    private const string Platform = "platform";
    private const string MainBranch = "main";

    /// <summary>The deploying role's name in AWS: workflows have to know it.</summary>
    public static string DeployRoleName(string stack) => $"slipway-{stack}-deploy";

    /// <summary>The same of the role that only looks.</summary>
    public static string PreviewRoleName(string stack) => $"slipway-{stack}-preview";

    public PlatformRoles(EnvironmentFiles files, EnvironmentProviders providers, Output<string> github)
    {
        var settings = files.Settings;
        var (owner, repository) = (settings.Github.Owner, settings.Github.PlatformRepository);
        Preview = new GithubRole(
            $"{Platform}-preview",
            new()
            {
                RoleName = PreviewRoleName(settings.Name),
                Description = "Shows what a change to the program would do, and what drifted from it",
                ProviderArn = github,
                Subjects = [GithubSubjects.OnPullRequest(owner, repository), GithubSubjects.OnBranch(owner, repository, MainBranch)],
                ManagedPolicies = PlatformRights.ToPreview(settings.Account.Aws),
                Policy = settings.State.Bucket is null ? null : Output.Create(PolicyDocument.Of(ToReadState(settings))),
                Tags = providers.PlatformTags,
            },
            new() { Providers = { providers.Aws } }).Arn;

        // Logical names begin with the owner's, and so do the names that Pulumi makes of them.
        IReadOnlyList<string> prefixes = [Platform, "slipway", .. files.Products.Select(product => product.Name)];

        Deploy = new GithubRole(
            $"{Platform}-deploy",
            new()
            {
                RoleName = DeployRoleName(settings.Name),
                Description = "Brings the environment to what the program says",
                ProviderArn = github,
                Subjects = [GithubSubjects.InEnvironment(owner, repository, settings.Name)],
                ManagedPolicies = PlatformRights.ToPreview(settings.Account.Aws),
                Policy = Output.Create(PolicyDocument.Of(
                [.. PlatformRights.ToDeploy(settings.Account.Aws, prefixes), .. ToReadState(settings), .. ToWriteState(settings)])),
                Tags = providers.PlatformTags,
            },
            new() { Providers = { providers.Aws } }).Arn;
    }

    /// <summary>The role in which changes are looked at before they happen.</summary>
    public Output<string> Preview { get; }

    /// <summary>The role in which the environment is brought to what the program says.</summary>
    public Output<string> Deploy { get; }

    // Besides its own, the stack that says where the images are.
    private static IReadOnlyList<PolicyStatement> ToReadState(EnvironmentSettings settings) => BucketArn(settings) is { } bucket
        ? StateRights.ToRead(bucket, settings.State.Keys, [Stack(settings), .. OfRegistry(settings)])
        : [];

    private static IReadOnlyList<PolicyStatement> ToWriteState(EnvironmentSettings settings) =>
        BucketArn(settings) is { } bucket ? StateRights.ToWrite(bucket, Stack(settings)) : [];

    private static string? BucketArn(EnvironmentSettings settings) =>
        settings.State.Bucket is { } bucket ? $"arn:{settings.Account.Aws.Partition}:s3:::{bucket}" : null;

    private static string Stack(EnvironmentSettings settings) => $"{Deployment.Instance.ProjectName}/{settings.Name}";

    private static IEnumerable<string> OfRegistry(EnvironmentSettings settings) =>
        settings.Account.RegistryStack?.Split('/', 2) is [_, var stack] ? [stack] : [];
}
