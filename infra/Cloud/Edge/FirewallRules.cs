using System.Text.Json.Nodes;

namespace Slipway.Cloud.Edge;

/// <summary>What a site's firewall refuses: known attackers, known attacks, and anybody who asks too much.</summary>
public static class FirewallRules
{
    /// <summary>Requests that one address may make in five minutes: seven a second, far more than a person makes.</summary>
    public const int RequestLimit = 2000;

    private const int WindowSeconds = 300;

    // The rule groups of AWS, the cheapest check first; the common rules' limit on bodies (8 KiB) would stop uploads, and only counts.
    private static readonly (string Group, string[] Counted)[] Groups =
    [
        ("AWSManagedRulesAmazonIpReputationList", []),
        ("AWSManagedRulesKnownBadInputsRuleSet", []),
        ("AWSManagedRulesCommonRuleSet", ["SizeRestrictions_BODY"]),
        ("AWSManagedRulesSQLiRuleSet", []),
    ];

    /// <summary>The rules as WAF's own JSON.</summary>
    public static string Json()
    {
        var rules = new JsonArray(RateLimit());
        foreach (var (group, counted) in Groups)
        {
            rules.Add(Managed(group, counted, rules.Count));
        }

        return rules.ToJsonString();
    }

    private static JsonObject RateLimit() => new()
    {
        ["Name"] = "rate-limit",
        ["Priority"] = 0,
        ["Action"] = new JsonObject { ["Block"] = new JsonObject() },
        ["Statement"] = new JsonObject
        {
            ["RateBasedStatement"] = new JsonObject
            {
                ["Limit"] = RequestLimit,
                ["EvaluationWindowSec"] = WindowSeconds,
                ["AggregateKeyType"] = "IP",
            },
        },
        ["VisibilityConfig"] = Visible("rate-limit"),
    };

    private static JsonObject Managed(string group, string[] counted, int priority)
    {
        var statement = new JsonObject { ["VendorName"] = "AWS", ["Name"] = group };
        if (counted.Length > 0)
        {
            statement["RuleActionOverrides"] = new JsonArray([.. counted.Select(rule => new JsonObject
            {
                ["Name"] = rule,
                ["ActionToUse"] = new JsonObject { ["Count"] = new JsonObject() },
            })]);
        }

        return new JsonObject
        {
            ["Name"] = group,
            ["Priority"] = priority,
            ["OverrideAction"] = new JsonObject { ["None"] = new JsonObject() },
            ["Statement"] = new JsonObject { ["ManagedRuleGroupStatement"] = statement },
            ["VisibilityConfig"] = Visible(group),
        };
    }

    private static JsonObject Visible(string rule) => new()
    {
        ["SampledRequestsEnabled"] = true,
        ["CloudWatchMetricsEnabled"] = true,
        ["MetricName"] = rule,
    };
}
