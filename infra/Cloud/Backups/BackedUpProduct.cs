using Pulumi;
using Pulumi.Aws.Backup;
using Pulumi.Aws.Backup.Inputs;

namespace Slipway.Cloud.Backups;

/// <summary>A product whose databases are copied into the vault every night.</summary>
public sealed class BackedUpProduct : ComponentResource
{
    public const string Token = "slipway:cloud:BackedUpProduct";

    // AWS Backup keeps away from the hour of a database's own backup and from the hour before it is maintained.
    private const string EveryNight = "cron(30 3 * * ? *)";
    private const int StartMinutes = 60;
    private const int CompletionMinutes = 360;

    // Found by their tags: a database that is added later needs no word here.
    private const string Databases = "arn:aws:rds:*:*:db:*";

    public BackedUpProduct(string name, BackedUpProductArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var plan = new Pulumi.Aws.Backup.Plan(
            name,
            new()
            {
                Rules =
                {
                    new PlanRuleArgs
                    {
                        RuleName = "nightly",
                        TargetVaultName = args.VaultName,
                        Schedule = EveryNight,
                        StartWindow = StartMinutes,
                        CompletionWindow = CompletionMinutes,
                        Lifecycle = new PlanRuleLifecycleArgs { DeleteAfter = BackupDays.For(args.Kept) },
                        RecoveryPointTags = new Dictionary<string, string>(args.Tags),
                    },
                },
                Tags = new Dictionary<string, string>(args.Tags),
            },
            new() { Parent = this });
        _ = new Selection(
            name,
            new()
            {
                PlanId = plan.Id,
                IamRoleArn = args.RoleArn,
                Resources = { Databases },
                Conditions = { new SelectionConditionArgs { StringEquals = Selected(args.Tags) } },
            },
            new() { Parent = this });
        RegisterOutputs();
    }

    private static SelectionConditionStringEqualArgs[] Selected(IReadOnlyDictionary<string, string> tags) =>
    [
        new() { Key = $"aws:ResourceTag/{ResourceTags.Product}", Value = tags[ResourceTags.Product] },
        new() { Key = $"aws:ResourceTag/{ResourceTags.Environment}", Value = tags[ResourceTags.Environment] },
    ];
}
