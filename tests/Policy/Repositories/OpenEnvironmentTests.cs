using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class OpenEnvironmentTests
{
    [Fact]
    public void Environment_ForAnyBranch_IsFound() =>
        new GoodPlan()
            .With("RepositoryEnvironment", "shop-repository-trial", "deploymentBranchPolicy", null)
            .Breaks(
                OpenEnvironment.Rule,
                "shop-repository-trial.deploymentBranchPolicy",
                "shop-repository-trial can be deployed to from any branch");
}
