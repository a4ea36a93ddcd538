using Pulumi;
using Pulumi.Aws.CloudTrail;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;

namespace Slipway.Cloud.GuardRails;

/// <summary>A record of every call in every region of the account, signed, encrypted and kept where nobody can quietly change it.</summary>
public sealed class AuditTrail : ComponentResource
{
    public const string Token = "slipway:cloud:AuditTrail";

    private readonly string _name;

    public AuditTrail(string name, AuditTrailArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _name = name;
        var bucket = new Bucket(name, new() { ForceDestroy = false }, new() { Parent = this, Protect = true });
        Guard(bucket, args);

        // The bucket has to let this one trail in before the trail is there, so the trail's name is given.
        var arn = args.Account.Regional("cloudtrail", $"trail/{name}");
        var policy = new BucketPolicy(
            name,
            new() { Bucket = bucket.Id, Policy = bucket.Arn.Apply(bucketArn => TrailBucketPolicy.For(bucketArn, arn, args.Account)) },
            new() { Parent = this });
        _ = new Trail(
            name,
            new()
            {
                Name = name,
                S3BucketName = bucket.Id,
                KmsKeyId = args.KeyArn,
                EnableLogFileValidation = true,
                IncludeGlobalServiceEvents = true,
                IsMultiRegionTrail = true,
            },
            new() { Parent = this, Protect = true, DependsOn = { policy } });

        RegisterOutputs();
    }

    private void Guard(Bucket bucket, AuditTrailArgs args)
    {
        _ = new BucketPublicAccessBlock(
            _name,
            new() { Bucket = bucket.Id, BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true },
            new() { Parent = this });
        _ = new BucketOwnershipControls(
            _name,
            new() { Bucket = bucket.Id, Rule = new BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" } },
            new() { Parent = this });
        _ = new BucketVersioning(
            _name,
            new() { Bucket = bucket.Id, VersioningConfiguration = new BucketVersioningVersioningConfigurationArgs { Status = "Enabled" } },
            new() { Parent = this });
        _ = new BucketServerSideEncryptionConfiguration(_name, new() { Bucket = bucket.Id, Rules = { Encryption(args) } }, new() { Parent = this });
        _ = new BucketLifecycleConfiguration(_name, new() { Bucket = bucket.Id, Rules = { Expiry(args) } }, new() { Parent = this });
    }

    private static BucketServerSideEncryptionConfigurationRuleArgs Encryption(AuditTrailArgs args) => new()
    {
        BucketKeyEnabled = true,
        ApplyServerSideEncryptionByDefault = new BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs
        {
            SseAlgorithm = "aws:kms",
            KmsMasterKeyId = args.KeyArn,
        },
    };

    private static BucketLifecycleConfigurationRuleArgs Expiry(AuditTrailArgs args) => new()
    {
        Id = "expiry",
        Status = "Enabled",
        Filter = new BucketLifecycleConfigurationRuleFilterArgs { Prefix = "" },
        Expiration = new BucketLifecycleConfigurationRuleExpirationArgs { Days = args.KeptDays },
        NoncurrentVersionExpiration = new BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs { NoncurrentDays = args.KeptDays },
    };
}
