using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;

namespace Slipway.Cloud.Edge;

/// <summary>A private bucket in which each visit of a site is written down, until it has been kept long enough.</summary>
public sealed class AccessLogs : ComponentResource
{
    public const string Token = "slipway:cloud:AccessLogs";

    private readonly string _name;
    private readonly AccessLogsArgs _args;

    public AccessLogs(string name, AccessLogsArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _name = name;
        _args = args;
        var bucket = new Bucket(name, new() { Tags = Tags }, new() { Parent = this, Protect = true });
        Close(bucket);
        Expire(bucket);
        Deliver(bucket);
        RegisterOutputs();
    }

    private Dictionary<string, string> Tags => new(_args.Tags) { ["Name"] = _name };

    private void Close(Bucket bucket)
    {
        _ = new BucketPublicAccessBlock(
            _name,
            new()
            {
                Bucket = bucket.BucketName,
                BlockPublicAcls = true,
                BlockPublicPolicy = true,
                IgnorePublicAcls = true,
                RestrictPublicBuckets = true,
            },
            new() { Parent = this });
        _ = new BucketOwnershipControls(
            _name,
            new() { Bucket = bucket.BucketName, Rule = new BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" } },
            new() { Parent = this });

        // The delivering service may not use a key of ours.
        _ = new BucketServerSideEncryptionConfiguration(
            _name,
            new()
            {
                Bucket = bucket.BucketName,
                Rules =
                {
                    new BucketServerSideEncryptionConfigurationRuleArgs
                    {
                        ApplyServerSideEncryptionByDefault =
                            new BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs { SseAlgorithm = "AES256" },
                    },
                },
            },
            new() { Parent = this });
    }

    private void Expire(Bucket bucket)
    {
        var versioning = new BucketVersioning(
            _name,
            new()
            {
                Bucket = bucket.BucketName,
                VersioningConfiguration = new BucketVersioningVersioningConfigurationArgs { Status = "Enabled" },
            },
            new() { Parent = this });
        _ = new BucketLifecycleConfiguration(
            _name,
            new()
            {
                Bucket = bucket.BucketName,
                Rules =
                {
                    new BucketLifecycleConfigurationRuleArgs
                    {
                        Id = "expire",
                        Status = "Enabled",
                        Filter = new BucketLifecycleConfigurationRuleFilterArgs { Prefix = "" },
                        Expiration = new BucketLifecycleConfigurationRuleExpirationArgs { Days = _args.Days },
                        NoncurrentVersionExpiration =
                            new BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs { NoncurrentDays = 1 },
                    },
                },
            },
            new() { Parent = this, DependsOn = { versioning } });
    }

    private void Deliver(Bucket bucket)
    {
        var policy = new BucketPolicy(
            _name,
            new() { Bucket = bucket.BucketName, Policy = bucket.Arn.Apply(arn => AccessLogPolicies.Bucket(_args.Account, arn)) },
            new() { Parent = this });
        var source = new LogDeliverySource(
            _name,
            new() { ResourceArn = _args.DistributionArn, LogType = "ACCESS_LOGS", Region = CloudFrontRegion.Name, Tags = Tags },
            new() { Parent = this });
        var destination = new LogDeliveryDestination(
            _name,
            new()
            {
                DeliveryDestinationConfiguration =
                    new LogDeliveryDestinationDeliveryDestinationConfigurationArgs { DestinationResourceArn = bucket.Arn },
                OutputFormat = "json",
                Region = CloudFrontRegion.Name,
                Tags = Tags,
            },
            new() { Parent = this, DependsOn = { policy } });
        _ = new LogDelivery(
            _name,
            new()
            {
                DeliverySourceName = source.Name,
                DeliveryDestinationArn = destination.Arn,
                Region = CloudFrontRegion.Name,
                Tags = Tags,
            },
            new() { Parent = this });
    }
}
