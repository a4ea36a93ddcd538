using Pulumi;
using Pulumi.Aws.WafV2;
using Pulumi.Aws.WafV2.Inputs;

namespace Slipway.Cloud.Edge;

/// <summary>The firewall that every visitor of a site passes.</summary>
internal static class SiteFirewall
{
    public static WebAcl For(string name, Dictionary<string, string> tags, Resource parent) => new(
        name,
        new()
        {
            Description = $"In front of {name}",
            Scope = "CLOUDFRONT",
            Region = CloudFrontRegion.Name,
            DefaultAction = new WebAclDefaultActionArgs { Allow = new WebAclDefaultActionAllowArgs() },
            RuleJson = FirewallRules.Json(),
            VisibilityConfig = new WebAclVisibilityConfigArgs
            {
                CloudwatchMetricsEnabled = true,
                MetricName = name,
                SampledRequestsEnabled = true,
            },
            Tags = tags,
        },
        new() { Parent = parent });
}
