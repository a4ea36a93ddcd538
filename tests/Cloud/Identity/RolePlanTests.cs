using System.Text.Json.Nodes;
using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cloud.Identity;

public sealed class RolePlanTests
{
    private const string Role = "aws:iam/role:Role";
    private const string RolePolicy = "aws:iam/rolePolicy:RolePolicy";
    private const string Issuer = "aws:iam/openIdConnectProvider:OpenIdConnectProvider";

    [Theory]
    [InlineData("staging", new[]
    {
        "autonomica-images repo:slipway-demo/autonomica:ref:refs/heads/develop repo:slipway-demo/autonomica:ref:refs/heads/main",
        "brain-gateway-images repo:slipway-demo/brain-gateway:ref:refs/heads/main repo:slipway-demo/brain-gateway:ref:refs/tags/v*",
        "brain-gateway-pipeline repo:slipway-demo/brain-gateway:environment:staging",
        "goldensignals-pipeline repo:slipway-demo/goldensignals-ai:environment:staging",
        "humanline-images repo:slipway-demo/humanline-backend:ref:refs/heads/develop repo:slipway-demo/humanline-backend:ref:refs/heads/main repo:slipway-demo/humanline-backend:ref:refs/tags/v*",
        "humanline-pipeline repo:slipway-demo/humanline-backend:environment:staging",
        "piwardrive-images repo:slipway-demo/piwardrive:ref:refs/heads/develop repo:slipway-demo/piwardrive:ref:refs/heads/main repo:slipway-demo/piwardrive:ref:refs/tags/v*",
        "piwardrive-pipeline repo:slipway-demo/piwardrive:environment:staging",
        "platform-deploy repo:slipway-demo/slipway:environment:staging",
        "platform-preview repo:slipway-demo/slipway:pull_request repo:slipway-demo/slipway:ref:refs/heads/main",
    })]
    [InlineData("production", new[]
    {
        "brain-gateway-pipeline repo:slipway-demo/brain-gateway:environment:production repo:slipway-demo/brain-gateway:environment:production-rollback",
        "goldensignals-pipeline repo:slipway-demo/goldensignals-ai:environment:production repo:slipway-demo/goldensignals-ai:environment:production-rollback",
        "humanline-pipeline repo:slipway-demo/humanline-backend:environment:production repo:slipway-demo/humanline-backend:environment:production-rollback",
        "piwardrive-pipeline repo:slipway-demo/piwardrive:environment:production repo:slipway-demo/piwardrive:environment:production-rollback",
        "platform-deploy repo:slipway-demo/slipway:environment:production",
        "platform-preview repo:slipway-demo/slipway:pull_request repo:slipway-demo/slipway:ref:refs/heads/main",
    })]
    public async Task GithubRoles_Environment_TrustNamedJobsAlone(string stack, string[] expected)
    {
        var plan = await Environments.PlanAsync(stack);

        Assert.Equal(expected, plan.OfType(Role).Where(TrustsGithub).Select(role => $"{role.Name} {string.Join(' ', Subjects(role))}"));
        Assert.All(plan.OfType(Role).Where(TrustsGithub), role => Assert.Contains(
            "\"token.actions.githubusercontent.com:aud\":\"sts.amazonaws.com\"",
            Policies.Of(role, "assumeRolePolicy"),
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task PreviewRole_Environment_SeesHowThingsAreSetUp(string stack)
    {
        var plan = await Environments.PlanAsync(stack);

        Assert.Equal($"slipway-{stack}-preview", plan.Find(Role, "platform-preview").Inputs.TextAt("name"));
        Assert.Equal(
            ["arn:aws:iam::aws:policy/SecurityAudit", "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"],
            plan.OfType("aws:iam/rolePolicyAttachment:RolePolicyAttachment")
                .Where(one => one.Name.StartsWith("platform-preview-", StringComparison.Ordinal))
                .Select(one => one.Inputs.TextAt("policyArn")));
    }

    [Fact]
    public async Task PreviewRole_StackThatReadsAnother_ReadsTheStateOfBothAndWritesNothing() => Policies.AssertSame(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            { "Sid": "FindState", "Effect": "Allow", "Action": ["s3:ListBucket"], "Resource": ["arn:aws:s3:::slipway-state-444455556666"] },
            {
              "Sid": "ReadState", "Effect": "Allow", "Action": ["s3:GetObject"],
              "Resource": [
                "arn:aws:s3:::slipway-state-444455556666/.pulumi/meta.yaml",
                "arn:aws:s3:::slipway-state-444455556666/.pulumi/*slipway/production*",
                "arn:aws:s3:::slipway-state-444455556666/.pulumi/*slipway/staging*"
              ]
            },
            {
              "Sid": "ReadStateSecrets", "Effect": "Allow", "Action": ["kms:Decrypt"],
              "Resource": [
                "arn:aws:kms:eu-central-1:444455556666:key/0987dcba-09fe-87dc-65ba-ab0987654321",
                "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
              ]
            }
          ]
        }
        """,
        Policies.Of((await Environments.ProductionAsync).Find(RolePolicy, "platform-preview")));

    [Fact]
    public async Task PreviewRole_StateKeptByPulumi_HasNoPolicyOfOurs()
    {
        var plan = await Environments.PlanAsync("staging", ("stateBucket", null), ("stateKeys", null));

        Assert.DoesNotContain(plan.OfType(RolePolicy), policy => policy.Name == "platform-preview");
    }

    [Fact]
    public async Task Issuer_AccountOfAnotherStack_IsKnownByItsName()
    {
        var plan = await Environments.PlanAsync(
            "production", ("ownsAccount", "false"), ("monthlyBudget", null), ("accountContacts", null));

        Assert.Empty(plan.OfType(Issuer));
        Assert.All(plan.OfType(Role).Where(TrustsGithub), role => Assert.Contains(
            "arn:aws:iam::444455556666:oidc-provider/token.actions.githubusercontent.com",
            Policies.Of(role, "assumeRolePolicy"),
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Issuer_OwnAccount_IsGithubForTheSecurityTokenService() => Assert.Equal(
        """{"clientIdLists":["sts.amazonaws.com"],"url":"https://token.actions.githubusercontent.com"}""",
        Assert.Single((await Environments.StagingAsync).OfType(Issuer)).Inputs());

    private static bool TrustsGithub(PlannedResource role) => Policies.Of(role, "assumeRolePolicy").Contains("AssumeRoleWithWebIdentity", StringComparison.Ordinal);

    private static IEnumerable<string> Subjects(PlannedResource role)
    {
        var conditions = JsonNode.Parse(Policies.Of(role, "assumeRolePolicy"))!["Statement"]![0]!["Condition"]!.AsObject();
        var subjects = conditions.Select(test => test.Value!["token.actions.githubusercontent.com:sub"]).Single(found => found is not null)!;
        return subjects is JsonArray several ? several.Select(one => one!.GetValue<string>()) : [subjects.GetValue<string>()];
    }
}
