namespace Slipway.Cloud.Identity;

/// <summary>The services of AWS that the program declares things in, by what it does there: the beginnings of the actions' names.</summary>
internal static class DeployedServices
{
    private static readonly string[] Everyday = ["Create", "Delete", "Describe", "Get", "List", "Put", "Tag", "Untag", "Update"];

    /// <summary>What stands in the environment's region.</summary>
    public static IReadOnlyList<(string Service, IReadOnlyList<string> Beginnings)> Regional { get; } =
    [
        ("access-analyzer", Everyday),
        ("acm", ["Add", "Delete", "Describe", "List", "Remove", "Request", "Update"]),
        ("backup", Everyday),
        ("cloudtrail", ["Add", "Create", "Describe", "Get", "List", "Put", "Remove", "Start", "Update"]),
        ("cloudwatch", ["Delete", "Describe", "List", "PutMetricAlarm", "Tag", "Untag"]),
        ("ec2",
        [
            "Allocate", "Associate", "Attach", "Authorize", "Create", "Delete", "Detach", "Disassociate", "Modify", "Release", "Replace",
            "Revoke", "RunInstances",
        ]),
        ("ecr", ["BatchGet", "Create", "DeleteLifecycle", "DeleteRepositoryPolicy", "Describe", "Get", "List", "Put", "Set", "Tag", "Untag"]),
        ("eks", [.. Everyday, "Associate", "Disassociate"]),
        ("elasticache", ["Add", "Create", "Delete", "Describe", "Increase", "Decrease", "List", "Modify", "Remove"]),
        ("events", Everyday),
        ("guardduty", Everyday),
        ("kms",
        [
            "CreateAlias", "CreateGrant", "Decrypt", "DeleteAlias", "Describe", "Enable", "GenerateDataKey", "Get", "List", "Put", "Tag",
            "Untag", "Update",
        ]),
        ("logs", [.. Everyday, "Associate", "Disassociate"]),
        ("rds", ["Add", "Create", "Delete", "Describe", "List", "Modify", "Remove", "Reset"]),
        ("secretsmanager", [.. Everyday, "Rotate"]),
        ("sns", ["Create", "Delete", "Get", "List", "Set", "Subscribe", "Tag", "Unsubscribe", "Untag"]),
        ("sqs", ["Create", "Delete", "Get", "List", "Set", "Tag", "Untag"]),
    ];

    /// <summary>What has one home in the world, wherever the rest stands.</summary>
    public static IReadOnlyList<(string Service, IReadOnlyList<string> Beginnings)> Worldwide { get; } =
    [
        ("budgets", ["Modify", "Tag", "Untag", "View"]),
        ("cloudfront", Everyday),
        ("route53", ["Change", "Create", "Get", "List"]),
        ("wafv2", [.. Everyday, "Associate", "Disassociate"]),
    ];

    /// <summary>The services that act in roles which the program makes.</summary>
    public static IReadOnlyList<string> TakingRoles { get; } =
    [
        "backup.amazonaws.com", "ec2.amazonaws.com", "eks.amazonaws.com", "monitoring.rds.amazonaws.com", "pods.eks.amazonaws.com",
        "vpc-flow-logs.amazonaws.com",
    ];

    /// <summary>The services that make a role of their own at the first use.</summary>
    public static IReadOnlyList<string> MakingRoles { get; } =
    [
        "access-analyzer.amazonaws.com", "autoscaling.amazonaws.com", "backup.amazonaws.com", "eks.amazonaws.com",
        "eks-nodegroup.amazonaws.com", "elasticache.amazonaws.com", "guardduty.amazonaws.com", "rds.amazonaws.com", "spot.amazonaws.com",
    ];

    public static IEnumerable<ActionPattern> Patterns((string Service, IReadOnlyList<string> Beginnings) rights) => rights.Beginnings.Select(
        beginning => new ActionPattern($"{rights.Service}:{beginning}*", "Each version of the provider decides which of these calls it takes"));
}
