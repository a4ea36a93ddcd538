using System.Text.Json.Nodes;
using Slipway.Tests.Cloud.Identity;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cloud.Keys;

public sealed class KeyPlanTests
{
    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Keys_Environment_RotateAreProtectedAndHaveANameAndAPolicy(string stack)
    {
        var plan = await Environments.PlanAsync(stack);

        var keys = plan.OfType("aws:kms/key:Key");
        Assert.NotEmpty(keys);
        Assert.All(keys, key =>
        {
            Assert.True(key.Protect);
            Assert.Contains("\"deletionWindowInDays\":30", key.Inputs(), StringComparison.Ordinal);
            Assert.Contains("\"enableKeyRotation\":true", key.Inputs(), StringComparison.Ordinal);
            Assert.Equal("Administration", JsonNode.Parse(Policies.Of(key))!["Statement"]![0]!["Sid"]!.GetValue<string>());
            var purpose = key.Name["platform-".Length..];
            Assert.Equal(
                $$"""{"name":"alias/slipway/{{stack}}/{{purpose}}","targetKeyId":"${Key:platform-{{purpose}}.id}"}""",
                plan.Find("aws:kms/alias:Alias", key.Name).Inputs());
        });
    }

    [Fact]
    public async Task Keys_ExistingCluster_HaveNoneForItsSecrets()
    {
        var plan = await Environments.PlanAsync("staging", CloudPlans.OnExistingCluster);

        Assert.DoesNotContain(plan.OfType("aws:kms/key:Key"), key => key.Name == "platform-cluster-secrets");
    }
}
