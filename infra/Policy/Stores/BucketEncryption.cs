namespace Slipway.Policy.Stores;

/// <summary>Buckets of which nobody said how they are encrypted.</summary>
public static class BucketEncryption
{
    public static Rule Rule { get; } = new()
    {
        Id = "bucket-encryption",
        Title = "A bucket says how it is encrypted",
        Reason = "What AWS does by default is not what a review can see, and not with a key of ours",
        Remedy = "declare a BucketServerSideEncryptionConfiguration of the bucket",
        Breaches = environment =>
            from bucket in environment.OfType(AwsTypes.Bucket)
            where !environment.About(bucket, AwsTypes.BucketEncryption, "bucket")
                .Any(encryption => encryption.Has("rules.applyServerSideEncryptionByDefault.sseAlgorithm"))
            select bucket.Breach("", "does not say how it is encrypted"),
    };
}
