using Slipway.Cluster.Admission;
using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cluster.Admission;

public sealed class AdmissionPlanTests
{
    private const string Policy = "kubernetes:policies.kyverno.io/v1:ValidatingPolicy";

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Policies_OfAnEnvironment_RefuseWhatBreaksThem(string stack)
    {
        var policies = (await Environments.OfAsync(stack)).OfType(Policy);

        Assert.Equal(AdmissionRules.All.Select(rule => rule.Name).Order(StringComparer.Ordinal), policies.Select(policy => policy.Inputs.TextAt("metadata.name")));
        Assert.All(policies, policy =>
        {
            Assert.Equal("""["Deny"]""", PlanJson.Compact(policy.Inputs.At("spec.validationActions")!));
            Assert.Equal("Fail", policy.Inputs.TextAt("spec.failurePolicy"));
            Assert.Contains(policy.DependsOn, urn => urn.EndsWith("::platform-kyverno", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Policies_WithoutProducts_AreNotThere() =>
        Assert.Empty((await Environments.PlanAsync("staging", ("products", "[]"))).OfType(Policy));

    [Fact]
    public async Task Policies_OfAClusterThatBringsKyverno_AreOurs()
    {
        var plan = await Environments.PlanAsync(
            "staging",
            ("cluster", "existing"),
            ("clusterVersion", null),
            ("clusterAdministrators", null),
            ("clusterDeletionProtection", null),
            ("nodePools", null),
            ("kubeconfig", "never shown"),
            ("clusterProvides", """["kyverno"]"""));

        Assert.Equal(AdmissionRules.All.Count, plan.OfType(Policy).Count);
    }
}
