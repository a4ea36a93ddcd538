using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class EdgePlanTests
{
    private const string ZoneType = "aws:route53/zone:Zone";
    private const string CertificateType = "aws:acm/certificate:Certificate";
    private const string DistributionType = "aws:cloudfront/distribution:Distribution";

    private static readonly string[] Shown = ["aliases", "viewerCertificate", "webAclId", "origins"];

    [Fact]
    public async Task Zones_Staging_AreOneForEachDomainThatRunsWithUs()
    {
        var zones = (await Environments.StagingAsync).OfType(ZoneType);

        Assert.Equal(
            [
                "brain-gateway-zone staging.brain-gateway.example", "goldensignals-zone staging.goldensignals.ai",
                "humanline-zone staging.humanline.example", "piwardrive-zone staging.piwardrive.example",
                "platform-zone staging.slipway.example",
            ],
            zones.Select(zone => $"{zone.Name} {zone.Inputs.TextAt("name")}"));
        Assert.All(zones, zone => Assert.True(zone.Protect));
        Assert.All(zones, zone => Assert.Equal("${platform-names.id}", ((PlanReference)zone.Inputs.At("delegationSetId")!).Text));
    }

    [Fact]
    public async Task NameServers_EachStack_AreAnOutputForWhoeverOwnsTheDomainAbove()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal("production", plan.Find("aws:route53/delegationSet:DelegationSet", "platform-names").Inputs.TextAt("referenceName"));
        Assert.Contains("${platform-names.nameServers", PlanJson.Compact(plan.Outputs.At("nameServers")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificates_Production_AreForNamesWhereAwsEndsTheConnection()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal(
            [
                "brain-gateway-certificate brain-gateway.example ",
                "goldensignals-certificate goldensignals.ai ",
                "goldensignals-certificate-cloudfront goldensignals.ai us-east-1",
                "humanline-certificate humanline.example ",
                "platform-certificate slipway.example ",
            ],
            plan.OfType(CertificateType).Select(one => $"{one.Name} {one.Inputs.TextAt("domainName")} {one.Inputs.TextAt("region")}"));
        Assert.All(plan.OfType(CertificateType), one => Assert.Equal("DNS", one.Inputs.TextAt("validationMethod")));
    }

    [Fact]
    public async Task Validation_Certificate_IsShownByARecordInItsZone()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal(
            """{"allowOverwrite":true,"name":"${Certificate:goldensignals-certificate.domainValidationOptions[0].resourceRecordName}","records":["${Certificate:goldensignals-certificate.domainValidationOptions[0].resourceRecordValue}"],"ttl":300,"type":"${Certificate:goldensignals-certificate.domainValidationOptions[0].resourceRecordType}","zoneId":"${goldensignals-zone.zoneId}"}""",
            plan.Find("aws:route53/record:Record", "goldensignals-certificate").Inputs());
        Assert.Equal(
            """{"certificateArn":"${Certificate:goldensignals-certificate-cloudfront.arn}","region":"us-east-1","validationRecordFqdns":["${Record:goldensignals-certificate.fqdn}"]}""",
            plan.Find("aws:acm/certificateValidation:CertificateValidation", "goldensignals-certificate-cloudfront").Inputs());
    }

    [Fact]
    public async Task Validation_Region_IsWaitedForWhereCloudFrontNeedsIt() => Assert.Equal(
        ["goldensignals-certificate-cloudfront"],
        (await Environments.ProductionAsync).OfType("aws:acm/certificateValidation:CertificateValidation").Select(one => one.Name));

    [Fact]
    public async Task Distribution_ProductionOfAProductWithACdn_IsHttpsOnlyBehindAFirewall()
    {
        var plan = await Environments.ProductionAsync;

        var distribution = Assert.Single(plan.OfType(DistributionType));
        Assert.Equal("goldensignals-cdn", distribution.Name);
        Assert.Equal(
            """["goldensignals.ai"] {"acmCertificateArn":"${CertificateValidation:goldensignals-certificate-cloudfront.certificateArn}","minimumProtocolVersion":"TLSv1.2_2021","sslSupportMethod":"sni-only"} "${WebAcl:goldensignals-cdn.arn}" [{"customOriginConfig":{"httpPort":80,"httpsPort":443,"originProtocolPolicy":"https-only","originReadTimeout":60,"originSslProtocols":["TLSv1.2"]},"domainName":"origin.goldensignals.ai","originId":"ingress"}]""",
            string.Join(' ', Shown.Select(input => PlanJson.Compact(distribution.Inputs.At(input)!))));
    }

    [Fact]
    public async Task Behaviours_Distribution_KeepTheSiteAndPassTheApiOn()
    {
        var distribution = (await Environments.ProductionAsync).Find(DistributionType, "goldensignals-cdn");

        Assert.Equal(
            """{"allowedMethods":["GET","HEAD","OPTIONS"],"cachePolicyId":"${CachePolicy:goldensignals-cdn.id}","cachedMethods":["GET","HEAD"],"compress":true,"originRequestPolicyId":"${getOriginRequestPolicy(name=Managed-AllViewer).id}","responseHeadersPolicyId":"${ResponseHeadersPolicy:goldensignals-cdn.id}","targetOriginId":"ingress","viewerProtocolPolicy":"redirect-to-https"}""",
            PlanJson.Compact(distribution.Inputs.At("defaultCacheBehavior")!));
        var ordered = PlanJson.Compact(distribution.Inputs.At("orderedCacheBehaviors")!);
        Assert.StartsWith(
            """[{"allowedMethods":["GET","HEAD","OPTIONS","PUT","POST","PATCH","DELETE"],"cachePolicyId":"${getCachePolicy(name=Managed-CachingDisabled).id}",""",
            ordered,
            StringComparison.Ordinal);
        Assert.Contains("\"pathPattern\":\"/api/*\"", ordered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Firewall_Distribution_StandsInCloudFrontsRegion()
    {
        var firewall = (await Environments.ProductionAsync).Find("aws:wafv2/webAcl:WebAcl", "goldensignals-cdn");

        Assert.Equal(("CLOUDFRONT", "us-east-1"), (firewall.Inputs.TextAt("scope"), firewall.Inputs.TextAt("region")));
        Assert.Contains("AWSManagedRulesCommonRuleSet", firewall.Inputs.TextAt("ruleJson"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Origin_LoadBalancer_LetsCloudFrontInAlone()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal(
            [
                """{"cidrIpv4":"10.30.0.0/16","description":"To pods of the cluster","fromPort":0,"ipProtocol":"tcp","securityGroupId":"${SecurityGroup:goldensignals-cdn-origin.id}","tags":{"Name":"goldensignals-cdn-origin","slipway:environment":"production","slipway:managed-by":"slipway","slipway:owner":"goldensignals","slipway:product":"goldensignals"},"toPort":65535}""",
                """{"description":"HTTPS from CloudFront","fromPort":443,"ipProtocol":"tcp","prefixListId":"${getManagedPrefixList(name=com.amazonaws.global.cloudfront.origin-facing).id}","securityGroupId":"${SecurityGroup:goldensignals-cdn-origin.id}","tags":{"Name":"goldensignals-cdn-origin","slipway:environment":"production","slipway:managed-by":"slipway","slipway:owner":"goldensignals","slipway:product":"goldensignals"},"toPort":443}""",
            ],
            plan.RulesOf("goldensignals-cdn-origin").Select(rule => rule.Inputs()));
    }

    [Fact]
    public async Task AccessLogs_Distribution_GoToAPrivateBucketAsLongAsTheProductSays()
    {
        var plan = await Environments.ProductionAsync;

        Assert.True(plan.Find("aws:s3/bucket:Bucket", "goldensignals-cdn-logs").Protect);
        Assert.Contains(
            """ "expiration":{"days":365} """.Trim(),
            plan.Find("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", "goldensignals-cdn-logs").Inputs(),
            StringComparison.Ordinal);
        Assert.StartsWith(
            """{"logType":"ACCESS_LOGS","region":"us-east-1","resourceArn":"${Distribution:goldensignals-cdn.arn}",""",
            plan.Find("aws:cloudwatch/logDeliverySource:LogDeliverySource", "goldensignals-cdn-logs").Inputs(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subdomains_Production_HandStagingsNamesOverToItsServers()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal(
            [
                "staging.brain-gateway.example in ${brain-gateway-zone.zoneId}", "staging.goldensignals.ai in ${goldensignals-zone.zoneId}",
                "staging.humanline.example in ${humanline-zone.zoneId}", "staging.piwardrive.example in ${piwardrive-zone.zoneId}",
                "${platform-subdomains-staging.domain} in ${platform-zone.zoneId}",
            ],
            plan.OfType("aws:route53/record:Record")
                .Where(record => record.Inputs.TextAt("type") == "NS")
                .Select(record => $"{Written(record, "name")} in {Written(record, "zoneId")}"));
        Assert.Equal(
            "${platform-subdomains-staging.nameServers}",
            Written(plan.Find("aws:route53/record:Record", "piwardrive-subdomain-staging"), "records"));
    }

    [Fact]
    public async Task Subdomains_Staging_AreNone() => Assert.DoesNotContain(
        (await Environments.StagingAsync).OfType("aws:route53/record:Record"),
        record => record.Inputs.TextAt("type") == "NS");

    [Fact]
    public async Task Edge_Staging_HasNoDistributionAndNothingInAnotherRegion()
    {
        var plan = await Environments.StagingAsync;

        Assert.DoesNotContain(plan.Resources, one => one.Type.StartsWith("aws:cloudfront/", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Resources, one => one.Inputs.TextAt("region") == "us-east-1");
    }

    private static string Written(PlannedResource resource, string input) => PlanJson.Compact(resource.Inputs.At(input)!).Trim('"');
}
