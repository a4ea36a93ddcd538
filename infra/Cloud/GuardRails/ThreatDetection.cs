using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.GuardDuty;

namespace Slipway.Cloud.GuardRails;

/// <summary>GuardDuty, which looks through what the account does for what an intruder would do, and tells when it finds something.</summary>
public sealed class ThreatDetection : ComponentResource
{
    public const string Token = "slipway:cloud:ThreatDetection";

    public ThreatDetection(string name, ThreatDetectionArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var detector = new Detector(name, new() { Enable = true, FindingPublishingFrequency = "FIFTEEN_MINUTES" }, new() { Parent = this });
        foreach (var feature in args.Features)
        {
            _ = new DetectorFeature(
                $"{name}-{feature.ToLowerInvariant().Replace('_', '-')}",
                new() { DetectorId = detector.Id, Name = feature, Status = "ENABLED" },
                new() { Parent = this });
        }

        var rule = new EventRule(
            name,
            new() { Description = "Findings that somebody has to look at", EventPattern = ThreatEvents.AtLeast(ThreatEvents.Medium) },
            new() { Parent = this });
        _ = new EventTarget(name, new() { Rule = rule.Name, Arn = args.AlarmTopicArn }, new() { Parent = this });

        DetectorId = detector.Id;
        RegisterOutputs();
    }

    public Output<string> DetectorId { get; }
}
