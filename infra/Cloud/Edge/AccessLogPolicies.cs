using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Edge;

/// <summary>Who writes into the bucket of access logs, and how anybody reaches it.</summary>
public static class AccessLogPolicies
{
    /// <summary>The service that delivers logs, for this account's distributions alone, and nobody without TLS.</summary>
    public static string Bucket(AwsAccount account, string bucketArn) => PolicyDocument.Of(
        new PolicyStatement
        {
            Sid = "Deliver",
            Principals = [PolicyPrincipal.Service("delivery.logs.amazonaws.com")],
            Actions = ["s3:PutObject"],
            Resources = [$"{bucketArn}/AWSLogs/{account.Id}/CloudFront/*"],
            Conditions =
            [
                PolicyCondition.TextIs("s3:x-amz-acl", "bucket-owner-full-control"),
                PolicyCondition.TextIs("aws:SourceAccount", account.Id),
                PolicyCondition.ArnIsLike("aws:SourceArn", Deliveries(account, "source"), Deliveries(account, "destination")),
            ],
        },
        new PolicyStatement
        {
            Sid = "RefusePlainText",
            Effect = PolicyEffect.Deny,
            Principals = [PolicyPrincipal.Anybody],
            Actions = [],
            ActionPatterns = [new("s3:*", "whatever it is, it is refused without TLS")],
            Resources = [bucketArn, $"{bucketArn}/*"],
            Conditions = [PolicyCondition.IsFalse("aws:SecureTransport")],
        });

    // AWS has named both as the one that delivers; either is this account's.
    private static string Deliveries(AwsAccount account, string end) =>
        (account with { Region = CloudFrontRegion.Name }).Regional("logs", $"delivery-{end}:*");
}
