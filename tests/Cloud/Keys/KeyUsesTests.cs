using System.Text.Json.Nodes;
using Slipway.Cloud.Identity;
using Slipway.Cloud.Keys;
using Slipway.Tests.Cloud.Identity;
using Xunit;

namespace Slipway.Tests.Cloud.Keys;

public sealed class KeyUsesTests
{
    private const string DataActions =
        """["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext"]""";

    private static readonly AwsAccount Account = new("123456789012", "eu-west-3");

    public static TheoryData<string, string> ThroughServices => new()
    {
        { PolicyDocument.Of(KeyUses.Databases(Account)), """["rds.eu-west-3.amazonaws.com", "elasticache.eu-west-3.amazonaws.com", "secretsmanager.eu-west-3.amazonaws.com"]""" },
        { PolicyDocument.Of(KeyUses.Backups(Account)), """["backup.eu-west-3.amazonaws.com", "rds.eu-west-3.amazonaws.com", "s3.eu-west-3.amazonaws.com"]""" },
        { PolicyDocument.Of(KeyUses.Registry(Account)), "\"ecr.eu-west-3.amazonaws.com\"" },
    };

    [Theory]
    [MemberData(nameof(ThroughServices))]
    public void Stores_Key_OpensThroughTheirServicesAlone(string document, string services) => Policies.AssertSame(
        $$"""
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "Services", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
              "Action": {{DataActions}},
              "Resource": ["*"],
              "Condition": { "StringEquals": { "kms:ViaService": {{services}} } }
            },
            {
              "Sid": "ServiceGrants", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
              "Action": ["kms:CreateGrant"],
              "Resource": ["*"],
              "Condition": { "StringEquals": { "kms:ViaService": {{services}} }, "Bool": { "kms:GrantIsForAWSResource": "true" } }
            }
          ]
        }
        """,
        document);

    [Fact]
    public void ClusterSecrets_Key_OpensToTheControlPlanesRoleAlone() => Policies.AssertSame(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "ControlPlane", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
              "Action": ["kms:Encrypt", "kms:Decrypt"],
              "Resource": ["*"],
              "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::123456789012:role/shop-cluster*" } }
            },
            {
              "Sid": "ClusterGrants", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
              "Action": ["kms:CreateGrant"],
              "Resource": ["*"],
              "Condition": { "Bool": { "kms:GrantIsForAWSResource": "true" } }
            }
          ]
        }
        """,
        PolicyDocument.Of(KeyUses.ClusterSecrets(Account, "shop-cluster")));

    [Fact]
    public void Volumes_Key_OpensToTheRolesThatStartNodes()
    {
        var statements = KeyUses.Volumes(Account);

        const string Starters =
            """
            "StringEquals": { "kms:CallerAccount": "123456789012" },
            "ArnLike": {
              "aws:PrincipalArn": [
                "arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
                "arn:aws:iam::123456789012:role/aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot"
              ]
            }
            """;
        Policies.AssertSame(
            $$"""
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "NodeStarters", "Effect": "Allow", "Principal": { "AWS": "*" },
                  "Action": {{DataActions.Replace("]", ", \"kms:DescribeKey\"]", StringComparison.Ordinal)}},
                  "Resource": ["*"],
                  "Condition": { {{Starters}} }
                },
                {
                  "Sid": "NodeStarterGrants", "Effect": "Allow", "Principal": { "AWS": "*" },
                  "Action": ["kms:CreateGrant"],
                  "Resource": ["*"],
                  "Condition": { {{Starters}}, "Bool": { "kms:GrantIsForAWSResource": "true" } }
                }
              ]
            }
            """,
            PolicyDocument.Of(statements.Where(statement => statement.Sid!.StartsWith("NodeStarter", StringComparison.Ordinal))));
        Assert.Equal(["Services", "ServiceGrants", "NodeStarters", "NodeStarterGrants"], statements.Select(statement => statement.Sid));
    }

    [Fact]
    public void Logs_Key_OpensToTheAccountsGroupsAndTrails() => Policies.AssertSame(
        $$"""
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "LogGroups", "Effect": "Allow", "Principal": { "Service": "logs.eu-west-3.amazonaws.com" },
              "Action": {{DataActions.Replace("]", ", \"kms:DescribeKey\"]", StringComparison.Ordinal)}},
              "Resource": ["*"],
              "Condition": { "ArnLike": { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:eu-west-3:123456789012:log-group:*" } }
            },
            {
              "Sid": "Trails", "Effect": "Allow", "Principal": { "Service": "cloudtrail.amazonaws.com" },
              "Action": ["kms:GenerateDataKey", "kms:DescribeKey"],
              "Resource": ["*"],
              "Condition": { "ArnLike": { "aws:SourceArn": "arn:aws:cloudtrail:eu-west-3:123456789012:trail/*" } }
            },
            {
              "Sid": "Alarms", "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" },
              "Action": ["kms:Decrypt", "kms:GenerateDataKey"],
              "Resource": ["*"]
            }
          ]
        }
        """,
        PolicyDocument.Of(KeyUses.Logs(Account).Take(3)));

    [Fact]
    public void Administration_AnyKey_OpensNoData()
    {
        var statement = JsonNode.Parse(PolicyDocument.Of(KeyAdministration.By(Account)))!["Statement"]![0]!;

        Assert.Equal("arn:aws:iam::123456789012:root", statement["Principal"]!["AWS"]!.GetValue<string>());
        Assert.Empty(statement["Action"]!.AsArray().Select(action => action!.GetValue<string>())
            .Intersect(["kms:CreateGrant", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"]));
    }
}
