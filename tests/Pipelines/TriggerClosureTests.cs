using Slipway.Spec.Reading;
using Slipway.Tests.Spec;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>Whether every job that deploys can run on a branch or tag that its environment admits.</summary>
public sealed class TriggerClosureTests
{
    [Theory]
    [InlineData("brain-gateway", "triggers: {release: {}}", "triggers: {push: {branches: [main]}}",
        "jobs.deploy.deploys: the job never runs on a branch or tag that production admits; admitted: tag v*; the job runs: branch main")]
    [InlineData("brain-gateway", "triggers: {release: {}}", "triggers: {release: {tags: [\"x*\"]}}",
        "admitted: tag v*; the job runs: tag x*")]
    [InlineData("autonomica", "triggers: {push: {branches: [develop]}, manual: {}}", "triggers: {pull-request: {}}",
        "jobs.deploy.deploys: the job never runs on a branch or tag that staging admits; admitted: branch main, branch develop; "
        + "the job runs: on none that deploys")]
    public void Read_JobThatNeverMayDeploy_IsNamedWithWhatIsAdmitted(string product, string right, string wrong, string message)
    {
        var file = $"products/{product}.yaml";
        Assert.Contains(right, ProductTexts.All[file], StringComparison.Ordinal);
        var problems = new ProblemList();

        ProductTexts.Read(problems, (file, ProductTexts.All[file].Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains(problems, problem => problem.ToString().Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("triggers: {release: {}}", "triggers: {manual: {}}")]
    [InlineData("triggers: {release: {}}", "triggers: {push: {tags: [\"v1.*\"]}}")]
    public void Read_JobThatMayDeploySometimes_HasNoSuchProblem(string right, string wrong)
    {
        var problems = new ProblemList();
        var text = ProductTexts.All["products/brain-gateway.yaml"]
            .Replace("refs: {tags: [\"v*\"]}", "refs: {branches: [main], tags: [\"v*\"]}", StringComparison.Ordinal);

        ProductTexts.Read(problems, ("products/brain-gateway.yaml", text.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.DoesNotContain(problems, problem => problem.ToString().Contains("never runs on a branch or tag", StringComparison.Ordinal));
    }
}
