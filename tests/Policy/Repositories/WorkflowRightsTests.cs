using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class WorkflowRightsTests
{
    [Fact]
    public void Workflows_ThatMayWrite_AreFound() =>
        new GoodPlan()
            .With("WorkflowRepositoryPermissions", "shop-repository", "defaultWorkflowPermissions", "write")
            .Breaks(
                WorkflowRights.Rule,
                "shop-repository.defaultWorkflowPermissions",
                "shop-repository lets every workflow write or approve");

    [Fact]
    public void Workflows_ThatMayApprove_AreFound() =>
        new GoodPlan()
            .With("WorkflowRepositoryPermissions", "shop-repository", "canApprovePullRequestReviews", true)
            .Breaks(
                WorkflowRights.Rule,
                "shop-repository.defaultWorkflowPermissions",
                "shop-repository lets every workflow write or approve");
}
