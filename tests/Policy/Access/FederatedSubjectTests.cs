using Slipway.Policy.Access;
using Xunit;

namespace Slipway.Tests.Policy.Access;

public sealed class FederatedSubjectTests
{
    [Fact]
    public void Role_WithoutASubject_IsFound() =>
        new GoodPlan()
            .With("Role", "shop-pipeline", "assumeRolePolicy/json/Statement/0/Condition/StringLike", null)
            .Breaks(
                FederatedSubject.Rule,
                "shop-pipeline.assumeRolePolicy",
                "shop-pipeline can be taken on by workflows of any repository, branch or pull request");

    [Fact]
    public void Role_OfEveryRepositoryOfAnOwner_IsFound() =>
        new GoodPlan().PipelineComparing("StringLike", "sub", "repo:acme/*:ref:refs/heads/main")
            .Breaks(
                FederatedSubject.Rule,
                "shop-pipeline.assumeRolePolicy",
                "shop-pipeline can be taken on by workflows of any repository, branch or pull request");

    [Fact]
    public void Role_OfEveryWorkflowOfARepository_IsFound() =>
        new GoodPlan().PipelineComparing("StringLike", "sub", "repo:acme/shop:*")
            .Breaks(
                FederatedSubject.Rule,
                "shop-pipeline.assumeRolePolicy",
                "shop-pipeline can be taken on by workflows of any repository, branch or pull request");

    [Fact]
    public void Role_OfAnyEnvironment_IsFine() =>
        new GoodPlan().PipelineComparing("StringLike", "sub", "repo:acme/shop:environment:trial")
            .IsFine();
}
