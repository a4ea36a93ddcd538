namespace Slipway.Cloud.Identity;

/// <summary>What Slipway's own jobs may do in an account: see how it is set up, or bring it to what the program says.</summary>
public static class PlatformRights
{
    // Certificates and firewalls of CloudFront are looked for nowhere else.
    private const string EdgeRegion = "us-east-1";

    private static readonly IReadOnlyList<string> BucketCalls =
    [
        "CreateBucket", "GetAccelerateConfiguration", "GetBucket", "GetEncryptionConfiguration", "GetLifecycleConfiguration",
        "GetReplicationConfiguration", "ListBucket", "PutBucket", "PutEncryptionConfiguration", "PutLifecycleConfiguration",
    ];

    /// <summary>AWS's own policies that show how everything is set up, and none of what is stored.</summary>
    public static IReadOnlyList<string> ToPreview(AwsAccount account) =>
    [
        account.Managed("SecurityAudit"),
        account.Managed("job-function/ViewOnlyAccess"),
    ];

    /// <summary>
    /// The services that the program declares things in, roles and buckets by the first part of their names, and none of what would
    /// end things that are protected. Whoever writes roles can in the end do more: the guard is whom the role trusts.
    /// </summary>
    public static IReadOnlyList<PolicyStatement> ToDeploy(AwsAccount account, IReadOnlyList<string> namePrefixes) =>
    [
        .. Services(account),
        .. AccountWide(account),
        .. RoleRights.ToWrite(account, namePrefixes),
        new()
        {
            Sid = "OwnBuckets",
            Actions = [],
            ActionPatterns = [.. BucketCalls.Select(Bucket)],
            Resources = [.. namePrefixes.Select(prefix => $"arn:{account.Partition}:s3:::{prefix}-*")],
        },
        new()
        {
            Sid = "ProtectedStay",
            Effect = PolicyEffect.Deny,
            Actions =
            [
                "cloudtrail:DeleteTrail", "cloudtrail:StopLogging", "ecr:DeleteRepository", "eks:DeleteCluster",
                "elasticache:DeleteReplicationGroup", "guardduty:DeleteDetector", "kms:DisableKey", "kms:ScheduleKeyDeletion",
                "rds:DeleteDBInstance", "route53:DeleteHostedZone", "s3:DeleteBucket",
            ],
            AnyResource = "What the program protects, no pipeline deletes: a person does, with rights of their own",
        },
    ];

    private static ActionPattern Bucket(string beginning) =>
        new($"s3:{beginning}*", "Every property of a bucket has calls of its own; none of these opens what is in it");

    private static IReadOnlyList<PolicyStatement> Services(AwsAccount account) =>
    [
        new()
        {
            Sid = "Regional",
            Actions = [],
            ActionPatterns = [.. DeployedServices.Regional.SelectMany(DeployedServices.Patterns)],
            Resources =
            [
                .. DeployedServices.Regional.Select(rights => account.Regional(rights.Service, "*")),
                $"arn:{account.Partition}:ec2:{account.Region}::image/*",
                (account with { Region = EdgeRegion }).Regional("acm", "certificate/*"),
            ],
        },
        new()
        {
            Sid = "Worldwide",
            Actions = [],
            ActionPatterns = [.. DeployedServices.Worldwide.SelectMany(DeployedServices.Patterns)],
            Resources =
            [
                account.Global("budgets", "budget/*"),
                account.Global("cloudfront", "*"),
                $"arn:{account.Partition}:route53:::change/*",
                $"arn:{account.Partition}:route53:::hostedzone/*",
                (account with { Region = EdgeRegion }).Regional("wafv2", "global/*"),
            ],
        },
        new()
        {
            Sid = "NewKeys",
            Actions = ["kms:CreateKey"],
            AnyResource = "A key has no name before it is there; it has to be tagged as ours from the start",
            Conditions = [PolicyCondition.TextIs($"aws:RequestTag/{ResourceTags.ManagedBy}", ResourceTags.Slipway)],
        },
    ];

    private static IReadOnlyList<PolicyStatement> AccountWide(AwsAccount account) =>
    [
        new()
        {
            Sid = "GithubIdentity",
            Actions =
            [
                "iam:AddClientIDToOpenIDConnectProvider", "iam:CreateOpenIDConnectProvider", "iam:DeleteOpenIDConnectProvider",
                "iam:GetOpenIDConnectProvider", "iam:RemoveClientIDFromOpenIDConnectProvider", "iam:TagOpenIDConnectProvider",
                "iam:UntagOpenIDConnectProvider",
            ],
            Resources = [GithubTrust.ProviderArn(account)],
        },
        new()
        {
            Sid = "AccountSettings",
            Actions =
            [
                "backup-storage:MountCapsule", "ec2:EnableEbsEncryptionByDefault", "ec2:ModifyEbsDefaultKmsKeyId",
                "ec2:ResetEbsDefaultKmsKeyId", "ecr:GetAuthorizationToken", "iam:DeleteAccountPasswordPolicy",
                "iam:GetAccountPasswordPolicy", "iam:UpdateAccountPasswordPolicy", "s3:GetAccountPublicAccessBlock",
                "s3:PutAccountPublicAccessBlock", "secretsmanager:GetRandomPassword",
            ],
            AnyResource = "AWS knows no resource for them: they are of the account, which has one of each",
        },
    ];
}
