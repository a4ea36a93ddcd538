namespace Slipway.Policy.Access;

/// <summary>Actions for which AWS knows no resource but <c>*</c>.</summary>
/// <remarks>
/// Source: the Service Authorization Reference (docs.aws.amazon.com/service-authorization), the actions whose column of resource types is
/// empty. Only those that something of ours uses stand here.
/// </remarks>
internal static class UnrestrictableActions
{
    private static readonly HashSet<string> s_actions = new(StringComparer.OrdinalIgnoreCase)
    {
        "acm:ListCertificates",
        "backup-storage:MountCapsule",
        "backup:DescribeBackupJob",
        "ce:GetCostAndUsage",
        "cloudfront:ListDistributions",
        "cloudwatch:GetMetricData",
        "cloudwatch:GetMetricStatistics",
        "cloudwatch:ListMetrics",
        "cloudwatch:PutMetricData",
        "ec2:EnableEbsEncryptionByDefault",
        "ec2:GetSecurityGroupsForVpc",
        "ec2:ModifyEbsDefaultKmsKeyId",
        "ec2:ResetEbsDefaultKmsKeyId",
        "ecr:GetAuthorizationToken",
        "ecr:GetRegistryPolicy",
        "ecr:GetRegistryScanningConfiguration",
        "eks:DescribeAddonVersions",
        "eks:ListClusters",
        "elasticloadbalancing:DescribeListenerCertificates",
        "iam:DeleteAccountPasswordPolicy",
        "iam:GetAccountPasswordPolicy",
        "iam:ListOpenIDConnectProviders",
        "iam:UpdateAccountPasswordPolicy",
        "kms:ListAliases",
        "kms:ListKeys",
        "route53:ListHostedZones",
        "route53:ListHostedZonesByName",
        "s3:GetAccountPublicAccessBlock",
        "s3:ListAllMyBuckets",
        "s3:PutAccountPublicAccessBlock",
        "secretsmanager:BatchGetSecretValue",
        "secretsmanager:GetRandomPassword",
        "secretsmanager:ListSecrets",
        "shield:GetSubscriptionState",
        "sts:GetCallerIdentity",
        "sts:GetServiceBearerToken",
        "tag:GetResources",
    };

    /// <summary>Services whose every describing action is about the whole account.</summary>
    private static readonly IReadOnlyList<string> s_describing = ["autoscaling:Describe", "ec2:Describe", "elasticloadbalancing:Describe"];

    public static bool Has(string action) =>
        s_actions.Contains(action) || s_describing.Any(start => action.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
