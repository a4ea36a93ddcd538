using System.Text.Json.Nodes;
using Slipway.Cloud.Identity;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cloud.Identity;

public sealed class PlatformRightsTests
{
    // IAM counts what is no white space, over all inline policies of a role.
    private const int MostOfInlinePolicies = 10_240;

    private static readonly AwsAccount Account = new("123456789012", "eu-west-3");
    private static readonly IReadOnlyList<PolicyStatement> ToDeploy = PlatformRights.ToDeploy(Account, ["platform", "shop"]);

    [Fact]
    public void ToDeploy_Statements_AreTheseAlone() => Assert.Equal(
        ["Regional", "Worldwide", "NewKeys", "GithubIdentity", "AccountSettings", "OwnRoles", "HandOverRoles", "ServiceRoles", "NoAdministrators", "OwnBuckets", "ProtectedStay"],
        ToDeploy.Select(statement => statement.Sid));

    [Fact]
    public void ToDeploy_Services_AreThoseOfTheAccountAndItsRegion()
    {
        var resources = Statement("Regional").Resources;

        Assert.All(
            resources.Take(resources.Count - 2),
            resource => Assert.Matches("^arn:aws:[a-z0-9-]+:eu-west-3:123456789012:\\*$", resource));
        Assert.Equal(["arn:aws:ec2:eu-west-3::image/*", "arn:aws:acm:us-east-1:123456789012:certificate/*"], resources.TakeLast(2));
        Assert.DoesNotContain(Statement("Regional").ActionPatterns, pattern => pattern.Pattern.EndsWith(":*", StringComparison.Ordinal));
    }

    [Fact]
    public void ToDeploy_RolesAndBuckets_AreThoseNamedLikeOurs()
    {
        Assert.Equal(["arn:aws:iam::123456789012:role/platform-*", "arn:aws:iam::123456789012:role/shop-*"], Statement("OwnRoles").Resources);
        Assert.Equal(["arn:aws:s3:::platform-*", "arn:aws:s3:::shop-*"], Statement("OwnBuckets").Resources);
    }

    [Fact]
    public void ToDeploy_WhatIsInBuckets_StaysShut()
    {
        var calls = Statement("OwnBuckets").ActionPatterns.Select(pattern => pattern.Pattern);

        Assert.DoesNotContain(calls, call => "s3:GetObject".StartsWith(call.TrimEnd('*'), StringComparison.Ordinal));
        Assert.DoesNotContain(calls, call => "s3:PutObject".StartsWith(call.TrimEnd('*'), StringComparison.Ordinal));
        Assert.DoesNotContain(calls, call => "s3:DeleteBucket".StartsWith(call.TrimEnd('*'), StringComparison.Ordinal));
    }

    [Fact]
    public void ToDeploy_WritingRoles_Document() => Policies.AssertSame(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "HandOverRoles", "Effect": "Allow", "Action": ["iam:PassRole"],
              "Resource": ["arn:aws:iam::123456789012:role/platform-*", "arn:aws:iam::123456789012:role/shop-*"],
              "Condition": {
                "StringEquals": {
                  "iam:PassedToService": [
                    "backup.amazonaws.com", "ec2.amazonaws.com", "eks.amazonaws.com", "monitoring.rds.amazonaws.com",
                    "pods.eks.amazonaws.com", "vpc-flow-logs.amazonaws.com"
                  ]
                }
              }
            },
            {
              "Sid": "NoAdministrators", "Effect": "Deny", "Action": ["iam:AttachRolePolicy"],
              "Resource": ["arn:aws:iam::123456789012:role/platform-*", "arn:aws:iam::123456789012:role/shop-*"],
              "Condition": {
                "ArnLike": {
                  "iam:PolicyARN": [
                    "arn:aws:iam::aws:policy/AdministratorAccess*", "arn:aws:iam::aws:policy/IAMFullAccess",
                    "arn:aws:iam::aws:policy/PowerUserAccess"
                  ]
                }
              }
            },
            {
              "Sid": "ProtectedStay", "Effect": "Deny",
              "Action": [
                "cloudtrail:DeleteTrail", "cloudtrail:StopLogging", "ecr:DeleteRepository", "eks:DeleteCluster",
                "elasticache:DeleteReplicationGroup", "guardduty:DeleteDetector", "kms:DisableKey", "kms:ScheduleKeyDeletion",
                "rds:DeleteDBInstance", "route53:DeleteHostedZone", "s3:DeleteBucket"
              ],
              "Resource": ["*"]
            }
          ]
        }
        """,
        PolicyDocument.Of(Statement("HandOverRoles"), Statement("NoAdministrators"), Statement("ProtectedStay")));

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task DeployRole_Environment_IsNamedAfterItAndFitsIntoARole(string stack)
    {
        var plan = await Environments.PlanAsync(stack);

        Assert.Equal($"slipway-{stack}-deploy", plan.Find("aws:iam/role:Role", "platform-deploy").Inputs.TextAt("name"));
        var document = Policies.Of(plan.Find("aws:iam/rolePolicy:RolePolicy", "platform-deploy"));
        Assert.Equal(
            [.. ToDeploy.Select(statement => statement.Sid!), "FindState", "ReadState", "ReadStateSecrets", "WriteState"],
            JsonNode.Parse(document)!["Statement"]!.AsArray().Select(one => one!["Sid"]!.GetValue<string>()));
        Assert.Contains(
            $"{{\"Sid\":\"WriteState\",\"Effect\":\"Allow\",\"Action\":[\"s3:DeleteObject\",\"s3:PutObject\"],\"Resource\":[\"arn:aws:s3:::slipway-state-444455556666/.pulumi/*slipway/{stack}*\"]}}",
            document,
            StringComparison.Ordinal);
        Assert.InRange(document.Length, 1, MostOfInlinePolicies);
    }

    private static PolicyStatement Statement(string sid) => ToDeploy.Single(statement => statement.Sid == sid);
}
