using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Policy.Changes;

/// <summary>Settings that hold somebody or something back, and hold less than before.</summary>
internal static class LoweredProtection
{
    private enum Safer
    {
        True,
        False,
        Higher,
        Longer,
        There,
    }

    private static readonly (string Type, string Input, Safer Safer, string Name)[] s_rails =
    [
        ("github:index/branchProtection:BranchProtection", "requiredPullRequestReviews.requiredApprovingReviewCount", Safer.Higher, "fewer-approvals"),
        ("github:index/branchProtection:BranchProtection", "requiredPullRequestReviews.dismissStaleReviews", Safer.True, "stale-reviews"),
        ("github:index/branchProtection:BranchProtection", "requiredPullRequestReviews.requireCodeOwnerReviews", Safer.True, "no-code-owners"),
        ("github:index/branchProtection:BranchProtection", "requiredPullRequestReviews.requireLastPushApproval", Safer.True, "own-last-push"),
        ("github:index/branchProtection:BranchProtection", "requiredPullRequestReviews", Safer.There, "no-reviews"),
        ("github:index/branchProtection:BranchProtection", "requiredStatusChecks.strict", Safer.True, "not-up-to-date"),
        ("github:index/branchProtection:BranchProtection", "requiredStatusChecks.contexts", Safer.Longer, "fewer-checks"),
        ("github:index/branchProtection:BranchProtection", "enforceAdmins", Safer.True, "administrators-exempt"),
        ("github:index/branchProtection:BranchProtection", "requireSignedCommits", Safer.True, "unsigned-commits"),
        ("github:index/branchProtection:BranchProtection", "requireConversationResolution", Safer.True, "open-conversations"),
        ("github:index/branchProtection:BranchProtection", "requiredLinearHistory", Safer.True, "merge-commits"),
        ("github:index/branchProtection:BranchProtection", "allowsForcePushes", Safer.False, "force-pushes"),
        ("github:index/branchProtection:BranchProtection", "allowsDeletions", Safer.False, "deletable-branch"),
        ("github:index/repositoryRuleset:RepositoryRuleset", "rules.requiredStatusChecks.requiredChecks", Safer.Longer, "fewer-checks"),
        ("github:index/repositoryRuleset:RepositoryRuleset", "rules.requiredStatusChecks.strictRequiredStatusChecksPolicy", Safer.True, "not-up-to-date"),
        ("github:index/repositoryEnvironment:RepositoryEnvironment", "reviewers", Safer.Longer, "fewer-reviewers"),
        ("github:index/repositoryEnvironment:RepositoryEnvironment", "waitTimer", Safer.Higher, "shorter-wait"),
        ("github:index/repositoryEnvironment:RepositoryEnvironment", "preventSelfReview", Safer.True, "self-review"),
        ("github:index/repositoryEnvironment:RepositoryEnvironment", "canAdminsBypass", Safer.False, "administrators-bypass"),
        ("aws:rds/instance:Instance", "deletionProtection", Safer.True, "deletable"),
        ("aws:rds/instance:Instance", "backupRetentionPeriod", Safer.Higher, "shorter-backups"),
        ("aws:rds/instance:Instance", "publiclyAccessible", Safer.False, "public"),
        ("aws:rds/instance:Instance", "multiAz", Safer.True, "no-standby"),
        ("aws:eks/cluster:Cluster", "deletionProtection", Safer.True, "deletable"),
        ("aws:eks/cluster:Cluster", "enabledClusterLogTypes", Safer.Longer, "fewer-logs"),
        ("aws:cloudwatch/logGroup:LogGroup", "retentionInDays", Safer.Higher, "shorter-logs"),
        ("aws:kms/key:Key", "enableKeyRotation", Safer.True, "no-rotation"),
        ("aws:ecr/repository:Repository", "imageScanningConfiguration.scanOnPush", Safer.True, "unscanned-images"),
        ("kubernetes:core/v1:ResourceQuota", "spec.hard", Safer.There, "no-quota"),
    ];

    private static readonly Dictionary<string, string> s_guards = new(StringComparer.Ordinal)
    {
        ["aws:backup/plan:Plan"] = "backups",
        ["aws:budgets/budget:Budget"] = "the budget",
        ["aws:cloudtrail/trail:Trail"] = "the trail of every call",
        ["aws:ec2/flowLog:FlowLog"] = "the record of traffic",
        ["aws:guardduty/detector:Detector"] = "the detection of threats",
        ["aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock"] = "the block of public access",
        ["aws:wafv2/webAcl:WebAcl"] = "the firewall",
        ["github:index/branchProtection:BranchProtection"] = "the protection of a branch",
        ["github:index/repositoryRuleset:RepositoryRuleset"] = "the rules of a branch",
        ["kubernetes:core/v1:LimitRange"] = "the limits of a namespace",
        ["kubernetes:core/v1:ResourceQuota"] = "the quota of a namespace",
        ["kubernetes:networking.k8s.io/v1:NetworkPolicy"] = "a network policy",
        ["kubernetes:policies.kyverno.io/v1:ValidatingPolicy"] = "a policy of admission",
    };

    public static IEnumerable<Risk> In(ResourceChange change)
    {
        if (change is { Before: { } gone, After: null } && s_guards.TryGetValue(gone.Type, out var guard))
        {
            yield return Lowered(change, "removed-guard", $"{guard} is gone: {gone.Name}");
        }

        if (change is not { Before: { } before, After: { } after })
        {
            yield break;
        }

        if (before.Protect && !after.Protect)
        {
            yield return Lowered(change, "unprotected", $"Pulumi may delete {after.Name} now");
        }

        foreach (var (_, input, safer, name) in s_rails.Where(rail => rail.Type == after.Type))
        {
            if (IsLower(before, after, input, safer))
            {
                yield return Lowered(change, name, $"{after.Name}: {input} goes from {Shown(before, input)} to {Shown(after, input)}");
            }
        }
    }

    private static Risk Lowered(ResourceChange change, string name, string message) =>
        new() { Id = $"{name}:{change.Resource.Name}", Change = change, Message = message, LowersGuardRail = true };

    private static bool IsLower(PlannedResource before, PlannedResource after, string input, Safer safer) => safer switch
    {
        Safer.True => before.IsOn(input) && !after.IsOn(input),
        Safer.False => !before.IsOn(input) && after.IsOn(input),
        Safer.Higher => (after.Number(input) ?? 0) < (before.Number(input) ?? 0),
        Safer.Longer => before.All(input).SelectMany(Items).Except(after.All(input).SelectMany(Items), StringComparer.Ordinal).Any(),
        _ => before.Has(input) && !after.Has(input),
    };

    // Objects are compared by what they name: an order or an option that changed takes nobody away.
    private static IEnumerable<string> Items(PlanValue value) => value switch
    {
        PlanList list => list.Items.SelectMany(Items),
        PlanObject inner => inner.Members.SelectMany(member => Items(member.Value).Select(item => $"{member.Key} {item}")),
        _ => [PlanJson.Text(value)],
    };

    private static string Shown(PlannedResource resource, string input) =>
        resource.Has(input) ? string.Join(", ", resource.All(input).Select(PlanJson.Text)) : "nothing";
}
