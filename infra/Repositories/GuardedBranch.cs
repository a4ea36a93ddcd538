using System.Globalization;
using Pulumi;
using Pulumi.Github;
using Pulumi.Github.Inputs;

namespace Slipway.Repositories;

/// <summary>
/// A branch that changes only by a pull request which was approved and whose checks have passed. Approvals stand in the branch's
/// protection, on which GitHub's environments are built; checks stand in a ruleset, since only there an app can be let through.
/// </summary>
public sealed class GuardedBranch : ComponentResource
{
    public const string Token = "slipway:repositories:GuardedBranch";

    // Its own checks are those of workflows; no other app and nobody's token can report them in its place.
    private const string ActionsApp = "github-actions";

    public GuardedBranch(string name, GuardedBranchArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new BranchProtection(name, ProtectionArgs(args), Own(args));

        // GitHub refuses a rule that requires no check at all.
        if (args.Branch.RequiredChecks.Count > 0)
        {
            _ = new RepositoryRuleset($"{name}-checks", RulesetArgs(args), Own(args));
        }

        RegisterOutputs();
    }

    private static BranchProtectionArgs ProtectionArgs(GuardedBranchArgs args) => new()
    {
        RepositoryId = args.Repository.NodeId,
        Pattern = args.Branch.Name,
        EnforceAdmins = args.Branch.IncludesAdministrators,
        RequireSignedCommits = args.Branch.RequiresSignatures,
        RequiredLinearHistory = args.Branch.RequiresLinearHistory,
        RequireConversationResolution = args.Branch.RequiresResolvedConversations,
        AllowsForcePushes = false,
        AllowsDeletions = false,
        RequiredPullRequestReviews =
        {
            new BranchProtectionRequiredPullRequestReviewArgs
            {
                RequiredApprovingReviewCount = args.Branch.Approvals,
                DismissStaleReviews = args.Branch.DismissesStaleReviews,
                RequireCodeOwnerReviews = args.Branch.RequiresCodeOwners,
                RequireLastPushApproval = args.Branch.RequiresLastPushApproval,
                PullRequestBypassers = { args.App.Apply(app => app.NodeId) },
            },
        },
    };

    private RepositoryRulesetArgs RulesetArgs(GuardedBranchArgs args) => new()
    {
        Name = $"Checks of {args.Branch.Name}",
        Repository = args.Repository.Name,
        Target = "branch",
        Enforcement = "active",
        Conditions = new RepositoryRulesetConditionsArgs
        {
            RefName = new RepositoryRulesetConditionsRefNameArgs { Includes = { $"refs/heads/{args.Branch.Name}" }, Excludes = [] },
        },
        BypassActors =
        {
            new RepositoryRulesetBypassActorArgs { ActorId = Number(args.App), ActorType = "Integration", BypassMode = "always" },
        },
        Rules = new RepositoryRulesetRulesArgs { RequiredStatusChecks = Checks(args.Branch) },
    };

    private RepositoryRulesetRulesRequiredStatusChecksArgs Checks(ProtectedBranch branch)
    {
        var reporter = Number(GetGithubApp.Invoke(new() { Slug = ActionsApp }, new InvokeOptions { Parent = this }));
        var required = new RepositoryRulesetRulesRequiredStatusChecksArgs { StrictRequiredStatusChecksPolicy = branch.RequiresUpToDate };
        foreach (var check in branch.RequiredChecks)
        {
            required.RequiredChecks.Add(
                new RepositoryRulesetRulesRequiredStatusChecksRequiredCheckArgs { Context = check, IntegrationId = reporter });
        }

        return required;
    }

    private CustomResourceOptions Own(GuardedBranchArgs args) => new() { Parent = this, DependsOn = args.After.ToArray() };

    // GitHub's rules know an app by its number, its protection by its node, people by its name.
    private static Output<int> Number(Output<GetGithubAppResult> app) =>
        app.Apply(found => int.Parse(found.Id, CultureInfo.InvariantCulture));
}
