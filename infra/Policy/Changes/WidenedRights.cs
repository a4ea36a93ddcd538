using Slipway.Plan;
using Slipway.Plan.Differences;
using Slipway.Policy.Access;

namespace Slipway.Policy.Changes;

/// <summary>Somebody who may do more, or reach more, than before.</summary>
internal static class WidenedRights
{
    private const string Conditionally = ", on a condition";

    public static IEnumerable<Risk> In(ResourceChange change)
    {
        if (change is not { Before: { } before, After: { } after })
        {
            return [];
        }

        // What was allowed in any case was allowed on every condition.
        var known = Rights(before).SelectMany(right => (string[])[right, right + Conditionally]);
        var more = Rights(after).Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return more.Count == 0
            ? []
            : [new() { Id = $"widened-rights:{after.Name}", Change = change, Message = $"{after.Name} allows more: {Listed(more)}" }];
    }

    private static string Listed(List<string> more) => string.Join(", ", more.Take(5)) + (more.Count > 5 ? $" and {more.Count - 5} more" : "");

    private static IEnumerable<string> Rights(PlannedResource resource) => resource.Type switch
    {
        KubernetesTypes.Role or KubernetesTypes.ClusterRole =>
            from rule in resource.All("rules")
            from verb in rule.Texts("verbs")
            from kind in rule.Texts("resources")
            select $"{verb} on {kind}",
        KubernetesTypes.RoleBinding or KubernetesTypes.ClusterRoleBinding => resource.All("subjects").Select(PlanJson.Compact),
        AwsTypes.SecurityGroup => resource.Texts("ingress.cidrBlocks").Select(cidr => $"from {cidr}"),
        AwsTypes.SecurityGroupIngress => resource.Texts("cidrIpv4").Select(cidr => $"from {cidr}"),
        AwsTypes.Cluster => resource.Texts("vpcConfig.publicAccessCidrs").Select(range => $"the endpoint from {range}"),
        GithubTypes.TeamAccess => resource.Texts("permission").Select(level => $"permission {level}"),
        GithubTypes.WorkflowPermissions => resource.Inputs.Members.Select(member => $"{member.Key} {PlanJson.Text(member.Value)}"),
        _ => PolicyTexts.Of(resource).SelectMany(policy => policy.Grants).SelectMany(Granted),
    };

    private static IEnumerable<string> Granted(PolicyGrant grant) =>
        from action in grant.Actions
        from target in grant.Resources.DefaultIfEmpty("itself")
        from principal in grant.Principals.Select(principal => $" to {principal.Name}").DefaultIfEmpty("")
        select $"{(grant.AllActionsBut ? "all but " : "")}{action} on {(grant.AllResourcesBut ? "all but " : "")}{target}{principal}"
            + (grant.Conditions.Count > 0 ? Conditionally : "");
}
