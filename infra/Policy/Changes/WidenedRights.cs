using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Policy.Changes;

/// <summary>Somebody who may do more, or reach more, than before.</summary>
internal static class WidenedRights
{
    private const string Rbac = "kubernetes:rbac.authorization.k8s.io/v1:";

    public static IEnumerable<Risk> In(ResourceChange change)
    {
        if (change is not { Before: { } before, After: { } after })
        {
            return [];
        }

        var more = Rights(after).Except(Rights(before), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return more.Count == 0
            ? []
            : [new() { Id = $"widened-rights:{after.Name}", Change = change, Message = $"{after.Name} allows more: {Listed(more)}" }];
    }

    private static string Listed(List<string> more) => string.Join(", ", more.Take(5)) + (more.Count > 5 ? $" and {more.Count - 5} more" : "");

    private static IEnumerable<string> Rights(PlannedResource resource) => resource.Type switch
    {
        Rbac + "Role" or Rbac + "ClusterRole" => Items(resource.Inputs, "rules").SelectMany(rule => Pairs(rule, "verbs", "resources")),
        Rbac + "RoleBinding" or Rbac + "ClusterRoleBinding" => Items(resource.Inputs, "subjects").Select(subject => PlanJson.Compact(subject)),
        "aws:ec2/securityGroup:SecurityGroup" => Items(resource.Inputs, "ingress").SelectMany(rule => Texts(rule, "cidrBlocks").Select(cidr => $"from {cidr}")),
        "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule" => resource.Inputs.TextAt("cidrIpv4") is { } cidr ? [$"from {cidr}"] : [],
        "aws:eks/cluster:Cluster" => Texts(resource.Inputs.At("vpcConfig"), "publicAccessCidrs").Select(range => $"the endpoint from {range}"),
        "github:index/teamRepository:TeamRepository" => [$"permission {resource.Inputs.TextAt("permission")}"],
        "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions" =>
            resource.Inputs.Members.Select(member => $"{member.Key} {PlanJson.Text(member.Value)}"),
        _ => Policies(resource).SelectMany(Granted),
    };

    private static IEnumerable<PlanValue> Policies(PlannedResource resource) =>
        from name in (string[])["policy", "assumeRolePolicy"]
        let text = resource.Type.StartsWith("aws:", StringComparison.Ordinal) ? resource.Inputs.TextAt(name) : null
        where text is ['{', ..]
        select PlanReader.Value(text);

    private static IEnumerable<string> Granted(PlanValue policy) =>
        from statement in Items(policy, "Statement")
        where (statement as PlanObject)?.TextAt("Effect") == "Allow"
        from right in Pairs(statement, "Action", "Resource").DefaultIfEmpty("")
        select right.Length > 0 ? right : PlanJson.Compact(statement);

    private static IEnumerable<string> Pairs(PlanValue rule, string actions, string resources) =>
        from action in Texts(rule, actions)
        from resource in Texts(rule, resources).DefaultIfEmpty("itself")
        select $"{action} on {resource}";

    private static IEnumerable<PlanValue> Items(PlanValue? value, string name) => (value as PlanObject)?.At(name) is PlanList list ? list.Items : [];

    private static IEnumerable<string> Texts(PlanValue? value, string name) => (value as PlanObject)?.Members.GetValueOrDefault(name) switch
    {
        PlanList list => list.Items.Select(PlanJson.Text),
        PlanText text => [text.Text],
        _ => [],
    };
}
