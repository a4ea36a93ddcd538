using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Keys;

/// <summary>Who may encrypt and decrypt with a key, purpose by purpose, and through which service of AWS alone.</summary>
public static class KeyUses
{
    internal const string ThisKey = "In a key's policy every resource is the key itself";

    private const string ViaService = "kms:ViaService";
    private const string CallerAccount = "kms:CallerAccount";
    private const string ForAwsResource = "kms:GrantIsForAWSResource";

    private static readonly IReadOnlyList<string> DataActions =
        ["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext"];

    /// <summary>The control plane's role; EKS has it use the key directly, not through a service of its own.</summary>
    public static IReadOnlyList<PolicyStatement> ClusterSecrets(AwsAccount account, string rolePrefix) =>
    [
        new()
        {
            Sid = "ControlPlane",
            Principals = [PolicyPrincipal.Aws(account.Root)],
            Actions = ["kms:Encrypt", "kms:Decrypt"],
            AnyResource = ThisKey,
            Conditions = [PolicyCondition.ArnIsLike("aws:PrincipalArn", account.Global("iam", $"role/{rolePrefix}*"))],
        },
        new()
        {
            Sid = "ClusterGrants",
            Principals = [PolicyPrincipal.Aws(account.Root)],
            Actions = ["kms:CreateGrant"],
            AnyResource = ThisKey,
            Conditions = [PolicyCondition.IsTrue(ForAwsResource)],
        },
    ];

    /// <summary>Whoever may attach volumes, and the two roles of AWS that start nodes, which no policy of the account can let.</summary>
    public static IReadOnlyList<PolicyStatement> Volumes(AwsAccount account) =>
    [
        .. Through(account, "ec2"),
        .. ByNodeStarters(
            account,
            "autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
            "spot.amazonaws.com/AWSServiceRoleForEC2Spot"),
    ];

    public static IReadOnlyList<PolicyStatement> Databases(AwsAccount account) => Through(account, "rds", "elasticache", "secretsmanager");

    public static IReadOnlyList<PolicyStatement> Backups(AwsAccount account) => Through(account, "backup", "rds", "s3");

    public static IReadOnlyList<PolicyStatement> Registry(AwsAccount account) => Through(account, "ecr");

    /// <summary>CloudWatch for the groups of this account, CloudTrail for its trails, event rules for their alarms, and readers of the trail.</summary>
    public static IReadOnlyList<PolicyStatement> Logs(AwsAccount account) =>
    [
        new()
        {
            Sid = "LogGroups",
            Principals = [PolicyPrincipal.Service(account.Endpoint("logs"))],
            Actions = [.. DataActions, "kms:DescribeKey"],
            AnyResource = ThisKey,
            Conditions = [PolicyCondition.ArnIsLike("kms:EncryptionContext:aws:logs:arn", account.Regional("logs", "log-group:*"))],
        },
        new()
        {
            Sid = "Trails",
            Principals = [PolicyPrincipal.Service("cloudtrail.amazonaws.com")],
            Actions = ["kms:GenerateDataKey", "kms:DescribeKey"],
            AnyResource = ThisKey,
            Conditions =
            [
                PolicyCondition.ArnIsLike("aws:SourceArn", account.Regional("cloudtrail", "trail/*")),
            ],
        },
        new()
        {
            // Event rules do not tell whose they are; what they may encrypt is what the topic's own policy lets them say.
            Sid = "Alarms",
            Principals = [PolicyPrincipal.Service("events.amazonaws.com")],
            Actions = ["kms:Decrypt", "kms:GenerateDataKey"],
            AnyResource = ThisKey,
        },
        .. Through(account, "s3"),
    ];

    private static IReadOnlyList<PolicyStatement> Through(AwsAccount account, params string[] services)
    {
        string[] endpoints = [.. services.Select(account.Endpoint)];

        return
        [
            new()
            {
                Sid = "Services",
                Principals = [PolicyPrincipal.Aws(account.Root)],
                Actions = DataActions,
                AnyResource = ThisKey,
                Conditions = [PolicyCondition.TextIs(ViaService, endpoints)],
            },
            new()
            {
                Sid = "ServiceGrants",
                Principals = [PolicyPrincipal.Aws(account.Root)],
                Actions = ["kms:CreateGrant"],
                AnyResource = ThisKey,
                Conditions = [PolicyCondition.TextIs(ViaService, endpoints), PolicyCondition.IsTrue(ForAwsResource)],
            },
        ];
    }

    // By condition, not as principals: a policy that names a role which AWS has not made yet is refused, and a new account has neither.
    private static IReadOnlyList<PolicyStatement> ByNodeStarters(AwsAccount account, params string[] roles)
    {
        IReadOnlyList<PolicyCondition> starters =
        [
            PolicyCondition.TextIs(CallerAccount, account.Id),
            PolicyCondition.ArnIsLike("aws:PrincipalArn", [.. roles.Select(role => account.Global("iam", $"role/aws-service-role/{role}"))]),
        ];

        return
        [
            new()
            {
                Sid = "NodeStarters",
                Principals = [PolicyPrincipal.Anybody],
                Actions = [.. DataActions, "kms:DescribeKey"],
                AnyResource = ThisKey,
                Conditions = starters,
            },
            new()
            {
                Sid = "NodeStarterGrants",
                Principals = [PolicyPrincipal.Anybody],
                Actions = ["kms:CreateGrant"],
                AnyResource = ThisKey,
                Conditions = [.. starters, PolicyCondition.IsTrue(ForAwsResource)],
            },
        ];
    }
}
