using Slipway.Cloud.Identity;

namespace Slipway.Cloud.GuardRails;

/// <summary>Who may do what with the bucket of a trail: CloudTrail writes for this trail, and nobody speaks to it in the clear.</summary>
public static class TrailBucketPolicy
{
    public static string For(string bucketArn, string trailArn, AwsAccount account) => PolicyDocument.Of(
        new PolicyStatement
        {
            Sid = "TlsOnly",
            Effect = PolicyEffect.Deny,
            Principals = [PolicyPrincipal.Anybody],
            Actions = [],
            ActionPatterns = [new("s3:*", "Whatever is asked, it is asked over TLS")],
            Resources = [bucketArn, $"{bucketArn}/*"],
            Conditions = [PolicyCondition.IsFalse("aws:SecureTransport")],
        },
        new PolicyStatement
        {
            Sid = "TrailLooks",
            Principals = [Trail],
            Actions = ["s3:GetBucketAcl"],
            Resources = [bucketArn],
            Conditions = [PolicyCondition.TextIs("aws:SourceArn", trailArn)],
        },
        new PolicyStatement
        {
            Sid = "TrailWrites",
            Principals = [Trail],
            Actions = ["s3:PutObject"],
            Resources = [$"{bucketArn}/AWSLogs/{account.Id}/*"],
            Conditions =
            [
                PolicyCondition.TextIs("aws:SourceArn", trailArn),
                PolicyCondition.TextIs("s3:x-amz-acl", "bucket-owner-full-control"),
            ],
        });

    private static PolicyPrincipal Trail { get; } = PolicyPrincipal.Service("cloudtrail.amazonaws.com");
}
