namespace Slipway.Policy.Stores;

/// <summary>Buckets in which an overwritten object is gone.</summary>
public static class BucketVersions
{
    public static Rule Rule { get; } = new()
    {
        Id = "bucket-versions",
        Title = "A bucket keeps earlier versions",
        Reason = "A mistake or an extortionist could overwrite the only copy",
        Remedy = "declare a BucketVersioning with the status Enabled, and a lifecycle rule that ends old versions",
        Breaches = environment =>
            from bucket in environment.OfType(AwsTypes.Bucket)
            where !environment.About(bucket, AwsTypes.BucketVersions, "bucket")
                .Any(versions => versions.Text("versioningConfiguration.status") == "Enabled")
            select bucket.Breach("", "keeps no earlier versions"),
    };
}
