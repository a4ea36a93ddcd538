using Pulumi;
using Pulumi.Github;
using Pulumi.Github.Inputs;
using Slipway.Spec.Repositories;

namespace Slipway.Repositories;

/// <summary>A repository whose branches and environments let through only what the product's file allows.</summary>
public sealed class GovernedRepository : ComponentResource
{
    public const string Token = "slipway:repositories:GovernedRepository";

    private readonly string _name;

    public GovernedRepository(string name, GovernedRepositoryArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _name = name;
        var repository = new Repository(name, RepositoryArgs(args), Kept(args));
        foreach (var branch in args.Branches)
        {
            _ = new BranchProtection($"{name}-{Part(branch.Name)}", ProtectionArgs(branch, repository), new() { Parent = this });
        }

        foreach (var environment in args.Environments)
        {
            Declare(environment, repository);
        }

        RepositoryName = repository.Name;
        RegisterOutputs();
    }

    public Output<string> RepositoryName { get; }

    private static RepositoryArgs RepositoryArgs(GovernedRepositoryArgs args) => new()
    {
        Name = args.RepositoryName,
        Description = args.Description,
        Visibility = args.Visibility.ToString().ToLowerInvariant(),
        Topics = args.Topics.ToArray(),
        HasIssues = true,
        AllowMergeCommit = args.MergeMethods.Contains(MergeMethod.Merge),
        AllowRebaseMerge = args.MergeMethods.Contains(MergeMethod.Rebase),
        AllowSquashMerge = args.MergeMethods.Contains(MergeMethod.Squash),
        DeleteBranchOnMerge = true,
        ArchiveOnDestroy = true,
    };

    private static BranchProtectionArgs ProtectionArgs(ProtectedBranch branch, Repository repository) => new()
    {
        RepositoryId = repository.NodeId,
        Pattern = branch.Name,
        EnforceAdmins = branch.IncludesAdministrators,
        RequireSignedCommits = branch.RequiresSignatures,
        RequiredLinearHistory = branch.RequiresLinearHistory,
        RequireConversationResolution = branch.RequiresResolvedConversations,
        AllowsForcePushes = false,
        AllowsDeletions = false,
        RequiredPullRequestReviews =
        {
            new BranchProtectionRequiredPullRequestReviewArgs
            {
                RequiredApprovingReviewCount = branch.Approvals,
                DismissStaleReviews = branch.DismissesStaleReviews,
                RequireCodeOwnerReviews = branch.RequiresCodeOwners,
                RequireLastPushApproval = branch.RequiresLastPushApproval,
            },
        },
        RequiredStatusChecks =
        {
            new BranchProtectionRequiredStatusCheckArgs { Strict = branch.RequiresUpToDate, Contexts = branch.RequiredChecks.ToArray() },
        },
    };

    // Branch names and patterns have characters that logical names do not.
    private static string Part(string reference) =>
        string.Concat(reference.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'));

    private CustomResourceOptions Kept(GovernedRepositoryArgs args) => new()
    {
        Parent = this,
        Protect = true,
        RetainOnDelete = args.IsAdopted,
        ImportId = args.IsAdopted ? args.RepositoryName : null,
    };

    private void Declare(DeploymentEnvironment environment, Repository repository)
    {
        var name = $"{_name}-{Part(environment.Name)}";
        var isCustom = environment.Branches.Count + environment.Tags.Count > 0;
        var declared = new RepositoryEnvironment(
            name,
            new()
            {
                Repository = repository.Name,
                Environment = environment.Name,
                WaitTimer = environment.WaitMinutes,
                PreventSelfReview = !environment.AllowsSelfReview,
                CanAdminsBypass = environment.AllowsAdministratorBypass,
                DeploymentBranchPolicy = new RepositoryEnvironmentDeploymentBranchPolicyArgs
                {
                    ProtectedBranches = !isCustom,
                    CustomBranchPolicies = isCustom,
                },
            },
            new() { Parent = this });

        foreach (var branch in environment.Branches)
        {
            Allow(
                $"{name}-branch-{Part(branch)}",
                new() { Repository = repository.Name, Environment = declared.Environment, BranchPattern = branch });
        }

        foreach (var tag in environment.Tags)
        {
            Allow(
                $"{name}-tag-{Part(tag)}",
                new() { Repository = repository.Name, Environment = declared.Environment, TagPattern = tag });
        }
    }

    private void Allow(string name, RepositoryEnvironmentDeploymentPolicyArgs args) =>
        _ = new RepositoryEnvironmentDeploymentPolicy(name, args, new() { Parent = this });
}
