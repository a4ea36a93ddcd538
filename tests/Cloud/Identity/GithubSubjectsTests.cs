using Slipway.Cloud.Identity;
using Slipway.Spec;
using Slipway.Spec.Environments;
using Slipway.Spec.Governance;
using Slipway.Spec.Pipeline;
using Xunit;

namespace Slipway.Tests.Cloud.Identity;

public sealed class GithubSubjectsTests
{
    private static readonly ProductSpec Piwardrive = Products.Named("piwardrive");

    [Fact]
    public void OfImages_Product_AreTheRefsThatItsEnvironmentsAreDeployedFrom() => Assert.Equal(
        [
            "repo:slipway-demo/piwardrive:ref:refs/heads/develop",
            "repo:slipway-demo/piwardrive:ref:refs/heads/main",
            "repo:slipway-demo/piwardrive:ref:refs/tags/v*",
        ],
        GithubSubjects.OfImages(Piwardrive));

    [Fact]
    public void OfImages_ProtectedBranches_AreNamedOneByOne()
    {
        var product = Piwardrive with
        {
            Environments = [Piwardrive.Environments[0] with { Refs = new RefPolicySpec { Protected = true } }],
            Branches = [Branch("trunk"), Branch("release/**")],
        };

        Assert.Equal(
            ["repo:slipway-demo/piwardrive:ref:refs/heads/release/*", "repo:slipway-demo/piwardrive:ref:refs/heads/trunk"],
            GithubSubjects.OfImages(product));
    }

    [Theory]
    [InlineData("v[0-9].[0-9]", "v?.?")]
    [InlineData("release/**", "release/*")]
    [InlineData("v?.*", "v?.*")]
    public void OfImages_PatternsOfGithub_BecomeThoseThatIamKnows(string tag, string expected)
    {
        var product = Piwardrive with
        {
            Environments = [Piwardrive.Environments[0] with { Refs = new RefPolicySpec { Protected = false, Tags = [tag] } }],
            Branches = [],
        };

        Assert.Equal([$"repo:slipway-demo/piwardrive:ref:refs/tags/{expected}"], GithubSubjects.OfImages(product));
    }

    [Fact]
    public void OfDeployments_NothingRollsBack_TrustsNoEnvironmentThatIsNotThere()
    {
        Assert.Equal(["repo:slipway-demo/piwardrive:environment:staging"], GithubSubjects.OfDeployments(Piwardrive, "staging"));
        Assert.Equal(
            ["repo:slipway-demo/piwardrive:environment:production", "repo:slipway-demo/piwardrive:environment:production-rollback"],
            GithubSubjects.OfDeployments(Piwardrive, "production"));
    }

    [Fact]
    public void OfImages_DeployingJobThatBuilds_ComesAsItsEnvironment()
    {
        var workflow = Piwardrive.Pipeline.Workflows.First(one => one.Jobs.Any(Builds));
        var job = workflow.Jobs.First(Builds) with { Deploys = "live" };
        var product = Piwardrive with { Pipeline = Piwardrive.Pipeline with { Workflows = [workflow with { Jobs = [job] }] } };

        Assert.Contains("repo:slipway-demo/piwardrive:environment:live", GithubSubjects.OfImages(product));
    }

    private static bool Builds(JobSpec job) => job.Steps.Any(step => step.Images == ImageWork.Build);

    private static BranchSpec Branch(string name) => Piwardrive.Branches[0] with { Name = name };
}
