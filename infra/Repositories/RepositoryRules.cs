using Slipway.Pipelines;
using Slipway.Spec;
using Slipway.Spec.Environments;
using Slipway.Spec.Governance;
using Slipway.Spec.Repositories;
using Slipway.Spec.Rollback;

namespace Slipway.Repositories;

/// <summary>What GitHub is told about a product's repository, from the product's file.</summary>
public static class RepositoryRules
{
    /// <param name="app">The name of the GitHub App as which files are written.</param>
    public static GovernedRepositoryArgs For(ProductSpec product, string app) => new()
    {
        App = app,
        RepositoryName = product.Repository.Name,
        Description = product.Description,
        Visibility = product.Repository.Visibility,
        IsAdopted = product.Repository.Origin == RepositoryOrigin.Adopted,
        LongLived = LongLived(product),
        Actions = product.Repository.Visibility == RepositoryVisibility.Public ? UsedActions.Of(product) : [],
        Topics = product.Repository.Topics,
        MergeMethods = product.Repository.Merge,
        Branches = [.. product.Branches.Select(branch => Branch(product, branch))],
        Environments = [.. product.Environments.SelectMany(environment => EnvironmentsOf(product, environment))],
        Teams = product.Repository.Teams,
    };

    /// <summary>The branches that are there for good: the default one and the protected ones, but not what matches a pattern.</summary>
    public static IReadOnlyList<string> LongLived(ProductSpec product) =>
    [
        .. product.Branches.Select(branch => branch.Name)
            .Where(name => !name.Contains('*', StringComparison.Ordinal))
            .Prepend(product.Repository.DefaultBranch)
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<DeploymentEnvironment> EnvironmentsOf(ProductSpec product, EnvironmentSpec environment) =>
        RollbackEnvironments.NameFor(product, environment.Name) is { } rollback
            ? [Environment(environment), Rollback(product, environment, rollback)]
            : [Environment(environment)];

    /// <summary>Where rollback jobs act: nobody has to approve and nothing waits, since what is bad must not stay until somebody is found.</summary>
    private static DeploymentEnvironment Rollback(ProductSpec product, EnvironmentSpec environment, string name) => new()
    {
        Name = name,
        Branches = RollbackRefs.Branches(product, environment),
        Tags = RollbackRefs.Tags(product, environment),
        AllowsSelfReview = true,
    };

    private static ProtectedBranch Branch(ProductSpec product, BranchSpec branch) => new()
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
        RequiredChecks = branch.Checks.Count > 0 ? branch.Checks : StatusChecks.RequiredOn(product, branch),
    };

    private static DeploymentEnvironment Environment(EnvironmentSpec environment) => new()
    {
        Name = environment.Name,
        Branches = environment.Refs.Branches,
        Tags = environment.Refs.Tags,
        ReviewerTeams = environment.Reviewers?.Teams ?? [],
        ReviewerUsers = environment.Reviewers?.Users ?? [],
        WaitMinutes = (int)environment.Wait.TotalMinutes,
        AllowsSelfReview = environment.SelfReview,
        AllowsAdministratorBypass = environment.AdminsBypass,
    };
}
