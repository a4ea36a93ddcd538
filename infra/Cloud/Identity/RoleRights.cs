namespace Slipway.Cloud.Identity;

/// <summary>What writing roles takes, for those roles whose names begin as ours do.</summary>
internal static class RoleRights
{
    private static readonly IReadOnlyList<string> PowerfulPolicies = ["AdministratorAccess*", "IAMFullAccess", "PowerUserAccess"];

    public static IReadOnlyList<PolicyStatement> ToWrite(AwsAccount account, IReadOnlyList<string> namePrefixes)
    {
        IReadOnlyList<string> roles = [.. namePrefixes.Select(prefix => account.Global("iam", $"role/{prefix}-*"))];

        return
        [
            new()
            {
                Sid = "OwnRoles",
                Actions =
                [
                    "iam:AttachRolePolicy", "iam:CreateRole", "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy",
                    "iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListInstanceProfilesForRole",
                    "iam:ListRolePolicies", "iam:PutRolePolicy", "iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy",
                    "iam:UpdateRole",
                ],
                Resources = roles,
            },
            new()
            {
                Sid = "HandOverRoles",
                Actions = ["iam:PassRole"],
                Resources = roles,
                Conditions = [PolicyCondition.TextIs("iam:PassedToService", [.. DeployedServices.TakingRoles])],
            },
            new()
            {
                Sid = "ServiceRoles",
                Actions = ["iam:CreateServiceLinkedRole"],
                Resources = [account.Global("iam", "role/aws-service-role/*")],
                Conditions = [PolicyCondition.TextIs("iam:AWSServiceName", [.. DeployedServices.MakingRoles])],
            },
            new()
            {
                Sid = "NoAdministrators",
                Effect = PolicyEffect.Deny,
                Actions = ["iam:AttachRolePolicy"],
                Resources = roles,
                Conditions = [PolicyCondition.ArnIsLike("iam:PolicyARN", [.. PowerfulPolicies.Select(account.Managed)])],
            },
        ];
    }
}
