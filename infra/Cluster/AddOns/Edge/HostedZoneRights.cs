using Slipway.Cloud.Identity;

namespace Slipway.Cluster.AddOns.Edge;

/// <summary>What may be done in the account's hosted zones.</summary>
public static class HostedZoneRights
{
    private static readonly PolicyStatement Find = new()
    {
        Sid = "FindZones",
        Actions = ["route53:ListHostedZones", "route53:ListHostedZonesByName"],
        AnyResource = "AWS knows no resource for the list of zones",
    };

    /// <summary>Records of every kind that external-dns writes.</summary>
    public static IReadOnlyList<PolicyStatement> Records(ClusterFacts facts) =>
    [
        Find,
        new()
        {
            Sid = "WriteRecords",
            Actions = ["route53:ChangeResourceRecordSets", "route53:ListResourceRecordSets", "route53:ListTagsForResources"],
            Resources = [Zones(facts)],
        },
    ];

    /// <summary>Nothing but the texts by which cert-manager proves that a name is ours.</summary>
    public static IReadOnlyList<PolicyStatement> Challenges(ClusterFacts facts) =>
    [
        Find,
        new()
        {
            Sid = "WriteTexts",
            Actions = ["route53:ChangeResourceRecordSets"],
            Resources = [Zones(facts)],
            Conditions = [PolicyCondition.TextIs("route53:ChangeResourceRecordSetsRecordTypes", "TXT")],
        },
        new() { Sid = "ReadRecords", Actions = ["route53:ListResourceRecordSets"], Resources = [Zones(facts)] },
        new() { Sid = "WaitForThem", Actions = ["route53:GetChange"], Resources = [$"arn:{facts.Account.Partition}:route53:::change/*"] },
    ];

    // Zones have no account in their names, and their ids are not known before; the account's own are all there are.
    private static string Zones(ClusterFacts facts) => $"arn:{facts.Account.Partition}:route53:::hostedzone/*";
}
