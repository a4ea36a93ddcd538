using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class CachePlanTests
{
    private const string CacheType = "aws:elasticache/replicationGroup:ReplicationGroup";
    private const string UserType = "aws:elasticache/user:User";

    private const string Tags =
        """{"Name":"piwardrive-cache","slipway:environment":"production","slipway:managed-by":"slipway","slipway:owner":"piwardrive","slipway:product":"piwardrive"}""";

    [Fact]
    public async Task Cache_Production_IsEncryptedOnTheWayAndAtRestWithAStandby()
    {
        var cache = (await Environments.ProductionAsync).Find(CacheType, "piwardrive-cache");

        Assert.True(cache.Protect);
        Assert.Equal(
            """{"atRestEncryptionEnabled":true,"autoMinorVersionUpgrade":true,"automaticFailoverEnabled":true,"description":"The Redis of piwardrive-cache","engine":"redis","engineVersion":"7.1","finalSnapshotIdentifier":"piwardrive-production-cache-final","kmsKeyId":"${Key:platform-databases.arn}","logDeliveryConfigurations":[{"destination":"${piwardrive-cache-engine.name}","destinationType":"cloudwatch-logs","logFormat":"json","logType":"engine-log"},{"destination":"${piwardrive-cache-slow.name}","destinationType":"cloudwatch-logs","logFormat":"json","logType":"slow-log"}],"maintenanceWindow":"sun:06:00-sun:07:00","multiAzEnabled":true,"nodeType":"cache.m7g.large","numCacheClusters":2,"port":6379,"securityGroupIds":["${SecurityGroup:piwardrive-cache.id}"],"snapshotRetentionLimit":35,"snapshotWindow":"01:00-02:00","subnetGroupName":"${SubnetGroup:piwardrive-cache.name}","tags":TAGS,"transitEncryptionEnabled":true,"userGroupIds":["${UserGroup:piwardrive-cache.userGroupId}"]}"""
                .Replace("TAGS", Tags, StringComparison.Ordinal),
            cache.Inputs());
    }

    [Fact]
    public async Task Caches_Staging_AreOneNodeEach()
    {
        var caches = (await Environments.StagingAsync).OfType(CacheType);

        Assert.Equal(["brain-gateway-cache", "goldensignals-cache", "piwardrive-cache"], caches.Select(cache => cache.Name));
        Assert.All(caches, cache => Assert.Contains(
            "\"multiAzEnabled\":false,\"nodeType\":\"cache.t4g.small\",\"numCacheClusters\":1,",
            cache.Inputs(),
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Users_Cache_AreTheProductWithAPasswordAndNobodyElse()
    {
        var plan = await Environments.ProductionAsync;

        var nobody = plan.Find(UserType, "piwardrive-cache-default");
        var product = plan.Find(UserType, "piwardrive-cache-product");
        Assert.Equal(("default", "off ~* -@all"), (nobody.Inputs.TextAt("userName"), nobody.Inputs.TextAt("accessString")));
        Assert.Equal(("piwardrive", "on ~* &* +@all -@admin"), (product.Inputs.TextAt("userName"), product.Inputs.TextAt("accessString")));
        Assert.Equal("piwardrive-production-cache", product.Inputs.TextAt("userId"));
        Assert.Contains("\"passwords\":[\"[secret getSecretVersion(", product.Inputs(), StringComparison.Ordinal);
        Assert.Contains("\"type\":\"password\"", product.Inputs(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_Cache_IsMadeAndKeptBySecretsManager()
    {
        var plan = await Environments.PlanAsync("production", ("cachePasswordVersion", "7"));

        var version = plan.Find("aws:secretsmanager/secretVersion:SecretVersion", "piwardrive-cache");
        Assert.Equal(
            """{"secretId":"${Secret:piwardrive-cache.id}","secretStringWo":"[secret getRandomPassword(excludePunctuation=True,passwordLength=64).randomPassword]","secretStringWoVersion":7}""",
            version.Inputs());
        var secret = plan.Find("aws:secretsmanager/secret:Secret", "piwardrive-cache");
        Assert.Equal("slipway/production/piwardrive/cache", secret.Inputs.TextAt("name"));
        Assert.Equal("${Key:platform-databases.arn}", ((PlanReference)secret.Inputs.At("kmsKeyId")!).Text);
    }

    [Theory]
    [InlineData("engine")]
    [InlineData("slow")]
    public async Task Logs_Cache_AreEncryptedAndKeptAsTheProductSays(string log)
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal(
            $$"""{"kmsKeyId":"${Key:platform-logs.arn}","retentionInDays":90,"tags":{{Tags}}}""",
            plan.Find("aws:cloudwatch/logGroup:LogGroup", $"piwardrive-cache-{log}").Inputs());
    }
}
