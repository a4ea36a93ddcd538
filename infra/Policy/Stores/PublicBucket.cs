namespace Slipway.Policy.Stores;

/// <summary>Buckets that could be opened to everybody.</summary>
public static class PublicBucket
{
    private static readonly string[] s_switches = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];

    public static Rule Rule { get; } = new()
    {
        Id = "public-bucket",
        Title = "A bucket cannot be made public",
        Reason = "One policy or one object's rights written in a hurry would publish it",
        Remedy = "declare a BucketPublicAccessBlock of the bucket with all four switches on, and no public ACL",
        Breaches = environment =>
            environment.OfType(AwsTypes.Bucket)
                .Where(bucket => !environment.About(bucket, AwsTypes.BucketPrivacy, "bucket").Any(block => s_switches.All(block.IsOn)))
                .Select(bucket => bucket.Breach("", "can be made public"))
                .Concat(environment.OfType(AwsTypes.BucketAcl)
                    .Where(rights => rights.Text("acl") is { } acl && acl.StartsWith("public", StringComparison.Ordinal))
                    .Select(rights => rights.Breach("acl", "makes its bucket public"))),
    };
}
