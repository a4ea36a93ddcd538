using Pulumi;
using Slipway.Cloud.GuardRails;
using Slipway.Cloud.Identity;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>What an account has once; declared by the one stack of it whose settings say so.</summary>
public static class AccountGuardRails
{
    private const string Platform = "platform";

    // What GuardDuty looks through besides calls, network flows and name lookups, for what the stacks have.
    private static readonly IReadOnlyList<string> ThreatSources =
        ["S3_DATA_EVENTS", "EKS_AUDIT_LOGS", "RDS_LOGIN_EVENTS", "EBS_MALWARE_PROTECTION"];

    /// <summary>Declares them, and tells under which ARN the account knows GitHub.</summary>
    public static Output<string> Declare(
        GuardRailSettings settings, AwsAccount account, EnvironmentProviders providers, EnvironmentKeys keys)
    {
        ComponentResourceOptions Options() => new() { Providers = { providers.Aws } };

        _ = new AccountBaseline($"{Platform}-baseline", new() { VolumesKeyArn = keys.Volumes.Value.Arn }, Options());
        _ = new AuditTrail(
            $"{Platform}-trail",
            new() { Account = account, KeptDays = settings.TrailKeptDays, KeyArn = keys.Logs.Value.Arn },
            Options());
        var alarms = new AlarmTopic(
            $"{Platform}-alarms",
            new() { Contacts = settings.Contacts, KeyArn = keys.Logs.Value.Arn },
            Options());
        _ = new ThreatDetection(
            $"{Platform}-threats",
            new() { Features = ThreatSources, AlarmTopicArn = alarms.Arn },
            Options());
        _ = new SpendingAlarm(
            $"{Platform}-spending",
            new() { MonthlyAmount = settings.MonthlyBudget, Contacts = settings.Contacts },
            Options());

        return new TrustedIssuer($"{Platform}-github", new() { Host = GithubTrust.Host, Audience = GithubTrust.Audience }, Options()).Arn;
    }
}
