using Slipway.Spec;
using Slipway.Spec.Environments;
using Slipway.Spec.Governance;
using Slipway.Spec.Repositories;

namespace Slipway.Repositories;

/// <summary>What GitHub is told about a product's repository, from the product's file.</summary>
public static class RepositoryRules
{
    public static GovernedRepositoryArgs For(ProductSpec product) => new()
    {
        RepositoryName = product.Repository.Name,
        Description = product.Description,
        Visibility = product.Repository.Visibility,
        IsAdopted = product.Repository.Origin == RepositoryOrigin.Adopted,
        Topics = product.Repository.Topics,
        MergeMethods = product.Repository.Merge,
        Branches = [.. product.Branches.Select(Branch)],
        Environments = [.. product.Environments.Select(Environment)],
    };

    private static ProtectedBranch Branch(BranchSpec branch) => new()
    {
        Name = branch.Name,
        Approvals = branch.Approvals,
        DismissesStaleReviews = branch.DismissStale,
        RequiresCodeOwners = branch.CodeOwners,
        RequiresLastPushApproval = branch.LastPushApproval,
        RequiresSignatures = branch.Signed,
        RequiresLinearHistory = branch.LinearHistory,
        RequiresResolvedConversations = branch.ResolvedConversations,
        IncludesAdministrators = branch.Administrators,
        RequiresUpToDate = branch.UpToDate,
    };

    private static DeploymentEnvironment Environment(EnvironmentSpec environment) => new()
    {
        Name = environment.Name,
        Branches = environment.Refs.Branches,
        Tags = environment.Refs.Tags,
        WaitMinutes = (int)environment.Wait.TotalMinutes,
        AllowsSelfReview = environment.SelfReview,
        AllowsAdministratorBypass = environment.AdminsBypass,
    };
}
