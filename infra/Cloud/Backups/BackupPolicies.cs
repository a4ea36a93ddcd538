using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Backups;

/// <summary>Who takes on the role that fills a vault.</summary>
public static class BackupPolicies
{
    /// <summary>AWS Backup alone, and only on behalf of the account itself.</summary>
    public static string Trust(AwsAccount account) => PolicyDocument.Of(new PolicyStatement
    {
        Principals = [PolicyPrincipal.Service("backup.amazonaws.com")],
        Actions = ["sts:AssumeRole"],
        Conditions = [PolicyCondition.TextIs("aws:SourceAccount", account.Id)],
    });
}
