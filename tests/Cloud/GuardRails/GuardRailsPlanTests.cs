using Slipway.Plan;
using Slipway.Tests.Cloud.Identity;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cloud.GuardRails;

public sealed class GuardRailsPlanTests
{
    private static readonly string[] OncePerAccount =
    [
        "slipway:cloud:AccountBaseline", "slipway:cloud:AlarmTopic", "slipway:cloud:AuditTrail", "slipway:cloud:SpendingAlarm", "slipway:cloud:ThreatDetection",
        "slipway:cloud:TrustedIssuer",
    ];

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task GuardRails_OwningStack_AreAllThere(string stack)
    {
        var plan = await Environments.PlanAsync(stack);

        Assert.All(OncePerAccount, type => Assert.Single(plan.OfType(type)));
    }

    [Fact]
    public async Task GuardRails_AccountOfAnotherStack_AreNotDeclaredTwice()
    {
        var plan = await Environments.PlanAsync("production", ("ownsAccount", "false"), ("monthlyBudget", null), ("accountContacts", null));

        Assert.All(OncePerAccount, type => Assert.Empty(plan.OfType(type)));
    }

    [Fact]
    public async Task Baseline_Account_HasNothingPublicNorInTheClear()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal(
            """{"blockPublicAcls":true,"blockPublicPolicy":true,"ignorePublicAcls":true,"restrictPublicBuckets":true}""",
            Inputs(plan, "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock", "platform-baseline"));
        Assert.Equal("""{"enabled":true}""", Inputs(plan, "aws:ebs/encryptionByDefault:EncryptionByDefault", "platform-baseline"));
        Assert.Equal(
            """{"keyArn":"${Key:platform-volumes.arn}"}""",
            Inputs(plan, "aws:ebs/defaultKmsKey:DefaultKmsKey", "platform-baseline"));
        Assert.Equal(
            """{"allowUsersToChangePassword":true,"minimumPasswordLength":14,"passwordReusePrevention":24,"requireLowercaseCharacters":true,"requireNumbers":true,"requireSymbols":true,"requireUppercaseCharacters":true}""",
            Inputs(plan, "aws:iam/accountPasswordPolicy:AccountPasswordPolicy", "platform-baseline"));
        Assert.Equal(
            """{"analyzerName":"platform-baseline","type":"ACCOUNT"}""",
            Inputs(plan, "aws:accessanalyzer/analyzer:Analyzer", "platform-baseline"));
    }

    [Fact]
    public async Task Trail_Account_RecordsEveryRegionSignedAndEncrypted()
    {
        var trail = (await Environments.ProductionAsync).Find("aws:cloudtrail/trail:Trail", "platform-trail");

        Assert.True(trail.Protect);
        Assert.Equal(
            """{"enableLogFileValidation":true,"includeGlobalServiceEvents":true,"isMultiRegionTrail":true,"kmsKeyId":"${Key:platform-logs.arn}","name":"platform-trail","s3BucketName":"${Bucket:platform-trail.id}"}""",
            trail.Inputs());
        Assert.Contains(trail.DependsOn, urn => urn.EndsWith("BucketPolicy::platform-trail", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TrailBucket_Account_IsPrivateVersionedEncryptedKeptAndProtected()
    {
        var plan = await Environments.PlanAsync("production", ("trailKept", "731d"));

        Assert.True(plan.Find("aws:s3/bucket:Bucket", "platform-trail").Protect);
        Assert.Equal(
            """{"blockPublicAcls":true,"blockPublicPolicy":true,"bucket":"${Bucket:platform-trail.id}","ignorePublicAcls":true,"restrictPublicBuckets":true}""",
            Inputs(plan, "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", "platform-trail"));
        Assert.Equal(
            """{"bucket":"${Bucket:platform-trail.id}","versioningConfiguration":{"status":"Enabled"}}""",
            Inputs(plan, "aws:s3/bucketVersioning:BucketVersioning", "platform-trail"));
        Assert.Equal(
            """{"bucket":"${Bucket:platform-trail.id}","rule":{"objectOwnership":"BucketOwnerEnforced"}}""",
            Inputs(plan, "aws:s3/bucketOwnershipControls:BucketOwnershipControls", "platform-trail"));
        Assert.Equal(
            """{"bucket":"${Bucket:platform-trail.id}","rules":[{"applyServerSideEncryptionByDefault":{"kmsMasterKeyId":"${Key:platform-logs.arn}","sseAlgorithm":"aws:kms"},"bucketKeyEnabled":true}]}""",
            Inputs(plan, "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", "platform-trail"));
        Assert.Equal(
            """{"bucket":"${Bucket:platform-trail.id}","rules":[{"expiration":{"days":731},"filter":{"prefix":""},"id":"expiry","noncurrentVersionExpiration":{"noncurrentDays":731},"status":"Enabled"}]}""",
            Inputs(plan, "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", "platform-trail"));
    }

    [Fact]
    public async Task TrailBucket_Policy_LetsTheOneTrailWriteOverTls() => Policies.AssertSame(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "TlsOnly", "Effect": "Deny", "Principal": { "AWS": "*" }, "Action": ["s3:*"],
              "Resource": ["${Bucket:platform-trail.arn}", "${Bucket:platform-trail.arn}/*"],
              "Condition": { "Bool": { "aws:SecureTransport": "false" } }
            },
            {
              "Sid": "TrailLooks", "Effect": "Allow", "Principal": { "Service": "cloudtrail.amazonaws.com" }, "Action": ["s3:GetBucketAcl"],
              "Resource": ["${Bucket:platform-trail.arn}"],
              "Condition": { "StringEquals": { "aws:SourceArn": "arn:aws:cloudtrail:eu-central-1:444455556666:trail/platform-trail" } }
            },
            {
              "Sid": "TrailWrites", "Effect": "Allow", "Principal": { "Service": "cloudtrail.amazonaws.com" }, "Action": ["s3:PutObject"],
              "Resource": ["${Bucket:platform-trail.arn}/AWSLogs/444455556666/*"],
              "Condition": {
                "StringEquals": {
                  "aws:SourceArn": "arn:aws:cloudtrail:eu-central-1:444455556666:trail/platform-trail",
                  "s3:x-amz-acl": "bucket-owner-full-control"
                }
              }
            }
          ]
        }
        """,
        Policies.Of((await Environments.ProductionAsync).Find("aws:s3/bucketPolicy:BucketPolicy", "platform-trail")));

    [Fact]
    public async Task Threats_Account_AreLookedForInWhatTheStacksHave()
    {
        var plan = await Environments.StagingAsync;

        Assert.Equal(
            """{"enable":true,"findingPublishingFrequency":"FIFTEEN_MINUTES"}""",
            Inputs(plan, "aws:guardduty/detector:Detector", "platform-threats"));
        Assert.Equal(
            ["EBS_MALWARE_PROTECTION ENABLED", "EKS_AUDIT_LOGS ENABLED", "RDS_LOGIN_EVENTS ENABLED", "S3_DATA_EVENTS ENABLED"],
            plan.OfType("aws:guardduty/detectorFeature:DetectorFeature").Select(one => $"{one.Inputs.TextAt("name")} {one.Inputs.TextAt("status")}"));
    }

    [Fact]
    public async Task Threats_Findings_AreMailedFromMediumOn()
    {
        var plan = await Environments.PlanAsync("staging", ("accountContacts", """["owner@slipway.example"]"""));

        Policies.AssertSame(
            """{"source":["aws.guardduty"],"detail-type":["GuardDuty Finding"],"detail":{"severity":[{"numeric":[">=",4]}]}}""",
            Policies.Of(plan.Find("aws:cloudwatch/eventRule:EventRule", "platform-threats"), "eventPattern"));
        Assert.Equal(
            """{"arn":"${Topic:platform-alarms.arn}","rule":"${EventRule:platform-threats.name}"}""",
            Inputs(plan, "aws:cloudwatch/eventTarget:EventTarget", "platform-threats"));
        Assert.Equal("""{"kmsMasterKeyId":"${Key:platform-logs.arn}"}""", Inputs(plan, "aws:sns/topic:Topic", "platform-alarms"));
        Assert.Equal(
            """{"endpoint":"owner@slipway.example","protocol":"email","topic":"${Topic:platform-alarms.arn}"}""",
            Inputs(plan, "aws:sns/topicSubscription:TopicSubscription", "platform-alarms-owner-slipway-example"));
    }

    [Fact]
    public async Task AlarmTopic_Policy_LetsEventRulesSpeakOverTls() => Policies.AssertSame(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "TlsOnly", "Effect": "Deny", "Principal": { "AWS": "*" }, "Action": ["sns:Publish"],
              "Resource": ["${Topic:platform-alarms.arn}"],
              "Condition": { "Bool": { "aws:SecureTransport": "false" } }
            },
            {
              "Sid": "EventRules", "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" }, "Action": ["sns:Publish"],
              "Resource": ["${Topic:platform-alarms.arn}"]
            }
          ]
        }
        """,
        Policies.Of((await Environments.StagingAsync).Find("aws:sns/topicPolicy:TopicPolicy", "platform-alarms")));

    [Fact]
    public async Task Budget_Settings_AlarmBeforeAndWhenItIsSpent()
    {
        var plan = await Environments.PlanAsync("staging", ("monthlyBudget", "731"), ("accountContacts", """["costs@slipway.example","owner@slipway.example"]"""));

        var budget = plan.Find("aws:budgets/budget:Budget", "platform-spending");
        Assert.Equal(
            ("731", "USD", "MONTHLY", "COST"),
            (budget.Inputs.TextAt("limitAmount"), budget.Inputs.TextAt("limitUnit"), budget.Inputs.TextAt("timeUnit"), budget.Inputs.TextAt("budgetType")));
        Assert.Equal(
            """[{"comparisonOperator":"GREATER_THAN","notificationType":"ACTUAL","subscriberEmailAddresses":["costs@slipway.example","owner@slipway.example"],"threshold":80,"thresholdType":"PERCENTAGE"},{"comparisonOperator":"GREATER_THAN","notificationType":"FORECASTED","subscriberEmailAddresses":["costs@slipway.example","owner@slipway.example"],"threshold":100,"thresholdType":"PERCENTAGE"},{"comparisonOperator":"GREATER_THAN","notificationType":"ACTUAL","subscriberEmailAddresses":["costs@slipway.example","owner@slipway.example"],"threshold":100,"thresholdType":"PERCENTAGE"}]""",
            PlanJson.Compact(budget.Inputs.At("notifications")!));
    }

    private static string Inputs(DeploymentPlan plan, string type, string name) => plan.Find(type, name).Inputs();
}
