using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class DataPlanTests
{
    private const string InstanceType = "aws:rds/instance:Instance";
    private const string GroupRuleType = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";

    private const string Tags =
        """{"Name":"piwardrive-database","slipway:environment":"staging","slipway:managed-by":"slipway","slipway:owner":"piwardrive","slipway:product":"piwardrive"}""";

    [Fact]
    public async Task Database_Staging_IsPrivateEncryptedRestorableAndKeepsItsOwnPassword()
    {
        var database = (await Environments.StagingAsync).Find(InstanceType, "piwardrive-database");

        Assert.True(database.Protect);
        Assert.Equal(
            """{"allocatedStorage":20,"autoMinorVersionUpgrade":true,"backupRetentionPeriod":7,"backupWindow":"01:00-02:00","caCertIdentifier":"rds-ca-rsa2048-g1","copyTagsToSnapshot":true,"dbName":"piwardrive","dbSubnetGroupName":"${SubnetGroup:piwardrive-database.name}","deleteAutomatedBackups":false,"deletionProtection":true,"enabledCloudwatchLogsExports":["postgresql","upgrade"],"engine":"postgres","engineVersion":"17","finalSnapshotIdentifier":"piwardrive-staging-database-final","identifier":"piwardrive-staging-database","instanceClass":"db.t4g.medium","kmsKeyId":"${Key:platform-databases.arn}","maintenanceWindow":"sun:06:00-sun:07:00","manageMasterUserPassword":true,"masterUserSecretKmsKeyId":"${Key:platform-databases.arn}","maxAllocatedStorage":80,"multiAz":false,"parameterGroupName":"${ParameterGroup:piwardrive-database.name}","performanceInsightsEnabled":true,"performanceInsightsKmsKeyId":"${Key:platform-databases.arn}","performanceInsightsRetentionPeriod":7,"port":5432,"publiclyAccessible":false,"skipFinalSnapshot":false,"storageEncrypted":true,"storageType":"gp3","tags":TAGS,"username":"piwardrive","vpcSecurityGroupIds":["${SecurityGroup:piwardrive-database.id}"]}"""
                .Replace("TAGS", Tags, StringComparison.Ordinal),
            database.Inputs());
    }

    [Fact]
    public async Task Databases_Production_FollowItsSettings()
    {
        var databases = (await Environments.ProductionAsync).OfType(InstanceType);

        Assert.Equal(
            ["brain-gateway-database", "goldensignals-database", "humanline-database", "piwardrive-database"],
            databases.Select(database => database.Name));
        Assert.All(databases, database =>
        {
            Assert.Equal("db.m7g.large", database.Inputs.TextAt("instanceClass"));
            Assert.Equal(("true", "35", "100"), (Value(database, "multiAz"), Value(database, "backupRetentionPeriod"), Value(database, "allocatedStorage")));
        });
    }

    [Fact]
    public async Task ParameterGroup_Database_ForcesTlsAndLogsConnections()
    {
        var group = (await Environments.StagingAsync).Find("aws:rds/parameterGroup:ParameterGroup", "piwardrive-database");

        Assert.Equal("postgres17", group.Inputs.TextAt("family"));
        Assert.Equal(
            """[{"applyMethod":"immediate","name":"log_connections","value":"1"},{"applyMethod":"immediate","name":"log_disconnections","value":"1"},{"applyMethod":"immediate","name":"log_min_duration_statement","value":"1000"},{"applyMethod":"immediate","name":"log_statement","value":"ddl"},{"applyMethod":"immediate","name":"rds.force_ssl","value":"1"},{"applyMethod":"pending-reboot","name":"shared_preload_libraries","value":"pg_stat_statements"}]""",
            PlanJson.Compact(group.Inputs.At("parameters")!));
    }

    [Fact]
    public async Task Logs_Database_AreEncryptedAndKeptAsLongAsAccessLogs()
    {
        var plan = await Environments.StagingAsync;

        foreach (var log in new[] { "postgresql", "upgrade" })
        {
            Assert.Equal(
                $$"""{"kmsKeyId":"${Key:platform-logs.arn}","name":"/aws/rds/instance/piwardrive-staging-database/{{log}}","retentionInDays":365,"tags":{{Tags}}}""",
                plan.Find("aws:cloudwatch/logGroup:LogGroup", $"piwardrive-database-{log}").Inputs());
        }
    }

    [Theory]
    [InlineData("piwardrive-database", 5432)]
    [InlineData("piwardrive-cache", 6379)]
    public async Task Doors_OwnCluster_LetItsSecurityGroupInAndNobodyElse(string store, int port)
    {
        var plan = await Environments.StagingAsync;

        var rule = Assert.Single(plan.RulesOf(store));
        Assert.Equal(
            """{"description":"The cluster's nodes and pods","fromPort":PORT,"ipProtocol":"tcp","referencedSecurityGroupId":"${platform-cluster.vpcConfig.clusterSecurityGroupId}","securityGroupId":"${SecurityGroup:STORE.id}","tags":{"Name":"STORE","slipway:environment":"staging","slipway:managed-by":"slipway","slipway:owner":"piwardrive","slipway:product":"piwardrive"},"toPort":PORT}"""
                .Replace("PORT", $"{port}", StringComparison.Ordinal)
                .Replace("STORE", store, StringComparison.Ordinal),
            rule.Inputs());
    }

    [Fact]
    public async Task Doors_ExistingCluster_LetThePrivateSubnetsIn()
    {
        var plan = await Environments.PlanAsync("staging", CloudPlans.OnExistingCluster);

        Assert.Equal(
            ["piwardrive-database-a 10.20.0.0/20", "piwardrive-database-b 10.20.32.0/20", "piwardrive-database-c 10.20.64.0/20"],
            plan.RulesOf("piwardrive-database").Select(rule => $"{rule.Name} {rule.Inputs.TextAt("cidrIpv4")}"));
    }

    [Fact]
    public async Task Stores_BothStacks_StandInTheDatabaseSubnets()
    {
        foreach (var plan in new[] { await Environments.StagingAsync, await Environments.ProductionAsync })
        {
            var groups = plan.Resources.Where(one => one.Type is "aws:rds/subnetGroup:SubnetGroup" or "aws:elasticache/subnetGroup:SubnetGroup");
            Assert.All(groups, group => Assert.Equal(
                """["${Subnet:platform-network-database-a.id}","${Subnet:platform-network-database-b.id}","${Subnet:platform-network-database-c.id}"]""",
                PlanJson.Compact(group.Inputs.At("subnetIds")!)));
        }
    }

    [Fact]
    public async Task NoProducts_Environment_HasNoStoreAndNoKeyForOne()
    {
        var plan = await Environments.PlanAsync("production", ("products", "[]"));

        Assert.Empty(plan.OfType(InstanceType));
        Assert.DoesNotContain(plan.Resources, one => one.Type.StartsWith("aws:backup/", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Resources, one => one.Name is "platform-databases" or "platform-backups");
        Assert.DoesNotContain(plan.OfType(GroupRuleType), one => one.Name.EndsWith("-cluster", StringComparison.Ordinal));
    }

    private static string Value(PlannedResource resource, string path) => PlanJson.Compact(resource.Inputs.At(path)!);
}
