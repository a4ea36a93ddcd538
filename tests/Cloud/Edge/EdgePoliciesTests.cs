using Slipway.Cloud.Edge;
using Slipway.Cloud.Identity;
using Xunit;

namespace Slipway.Tests.Cloud.Edge;

public sealed class EdgePoliciesTests
{
    [Fact]
    public void Bucket_AccessLogs_TakesDeliveriesOfTheAccountAndNothingWithoutTls() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Sid":"Deliver","Effect":"Allow","Principal":{"Service":"delivery.logs.amazonaws.com"},"Action":["s3:PutObject"],"Resource":["arn:aws:s3:::visits/AWSLogs/444455556666/CloudFront/*"],"Condition":{"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control","aws:SourceAccount":"444455556666"},"ArnLike":{"aws:SourceArn":["arn:aws:logs:us-east-1:444455556666:delivery-source:*","arn:aws:logs:us-east-1:444455556666:delivery-destination:*"]}}},{"Sid":"RefusePlainText","Effect":"Deny","Principal":{"AWS":"*"},"Action":["s3:*"],"Resource":["arn:aws:s3:::visits","arn:aws:s3:::visits/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}""",
        AccessLogPolicies.Bucket(new AwsAccount("444455556666", "eu-central-1"), "arn:aws:s3:::visits"));

    [Fact]
    public void Json_Firewall_LimitsRatesAndUsesTheRulesOfAws() => Assert.Equal(
        """[{"Name":"rate-limit","Priority":0,"Action":{"Block":{}},"Statement":{"RateBasedStatement":{"Limit":2000,"EvaluationWindowSec":300,"AggregateKeyType":"IP"}},"VisibilityConfig":{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"rate-limit"}},{"Name":"AWSManagedRulesAmazonIpReputationList","Priority":1,"OverrideAction":{"None":{}},"Statement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesAmazonIpReputationList"}},"VisibilityConfig":{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"AWSManagedRulesAmazonIpReputationList"}},{"Name":"AWSManagedRulesKnownBadInputsRuleSet","Priority":2,"OverrideAction":{"None":{}},"Statement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesKnownBadInputsRuleSet"}},"VisibilityConfig":{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"AWSManagedRulesKnownBadInputsRuleSet"}},{"Name":"AWSManagedRulesCommonRuleSet","Priority":3,"OverrideAction":{"None":{}},"Statement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesCommonRuleSet","RuleActionOverrides":[{"Name":"SizeRestrictions_BODY","ActionToUse":{"Count":{}}}]}},"VisibilityConfig":{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"AWSManagedRulesCommonRuleSet"}},{"Name":"AWSManagedRulesSQLiRuleSet","Priority":4,"OverrideAction":{"None":{}},"Statement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesSQLiRuleSet"}},"VisibilityConfig":{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"AWSManagedRulesSQLiRuleSet"}}]""",
        FirewallRules.Json());
}
