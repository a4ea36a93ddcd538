using Slipway.Policy.Access;

namespace Slipway.Policy.Stores;

/// <summary>Buckets that answer without TLS.</summary>
public static class BucketConnection
{
    private static bool IsAboutTls(PolicyGrant denial) =>
        denial.AnyoneAtAll && denial.Actions.Contains("s3:*")
        && denial.ConditionsOn("aws:SecureTransport").Any(condition => condition is { Operator: "Bool", Values: ["false"] });

    public static Rule Rule { get; } = new()
    {
        Id = "bucket-connection",
        Title = "A bucket answers over TLS only",
        Reason = "Objects and signed addresses would cross networks readable",
        Remedy = "deny s3:* to everybody where aws:SecureTransport is false in the bucket's policy",
        Breaches = environment =>
            from bucket in environment.OfType(AwsTypes.Bucket)
            let policies = environment.About(bucket, AwsTypes.BucketPolicy, "bucket").ToHashSet()
            where !environment.Policies.Any(policy => policies.Contains(policy.Owner) && policy.Denials.Any(IsAboutTls))
            select bucket.Breach("", "answers requests without TLS"),
    };
}
