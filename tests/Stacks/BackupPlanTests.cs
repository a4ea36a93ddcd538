using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class BackupPlanTests
{
    private const string VaultType = "aws:backup/vault:Vault";
    private const string PlanType = "aws:backup/plan:Plan";

    [Fact]
    public async Task Vault_Production_IsEncryptedLockedAndProtected()
    {
        var plan = await Environments.ProductionAsync;

        var vault = plan.Find(VaultType, "platform-backups");
        Assert.True(vault.Protect);
        Assert.Equal("""{"kmsKeyArn":"${Key:platform-backups.arn}","name":"slipway-production"}""", vault.Inputs());
        Assert.Equal(
            """{"backupVaultName":"${Vault:platform-backups.name}","minRetentionDays":7}""",
            plan.Find("aws:backup/vaultLockConfiguration:VaultLockConfiguration", "platform-backups").Inputs());
    }

    [Fact]
    public async Task Role_Vault_IsTakenOnByAwsBackupForTheAccountAlone()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"backup.amazonaws.com"},"Action":["sts:AssumeRole"],"Condition":{"StringEquals":{"aws:SourceAccount":"444455556666"}}}]}""",
            plan.Find("aws:iam/role:Role", "platform-backups").Inputs.TextAt("assumeRolePolicy"));
        Assert.Equal(
            [
                "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
                "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores",
            ],
            plan.OfType("aws:iam/rolePolicyAttachment:RolePolicyAttachment")
                .Where(one => one.Name.StartsWith("platform-backups-", StringComparison.Ordinal))
                .Select(one => one.Inputs.TextAt("policyArn")));
    }

    [Fact]
    public async Task Plans_Production_KeepEachProductsDatabasesAsLongAsItsFileSays()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Equal(
            ["brain-gateway-backups", "goldensignals-backups", "humanline-backups", "piwardrive-backups"],
            plan.OfType(PlanType).Select(one => one.Name));
        Assert.StartsWith(
            """[{"completionWindow":360,"lifecycle":{"deleteAfter":35},""",
            PlanJson.Compact(plan.Find(PlanType, "humanline-backups").Inputs.At("rules")!),
            StringComparison.Ordinal);
        Assert.Equal(
            """{"conditions":[{"stringEquals":[{"key":"aws:ResourceTag/slipway:product","value":"humanline"},{"key":"aws:ResourceTag/slipway:environment","value":"production"}]}],"iamRoleArn":"${Role:platform-backups.arn}","planId":"${Plan:humanline-backups.id}","resources":["arn:aws:rds:*:*:db:*"]}""",
            plan.Find("aws:backup/selection:Selection", "humanline-backups").Inputs());
    }

    [Fact]
    public async Task Selections_Databases_CarryTheTagsThatAreLookedFor()
    {
        var database = (await Environments.ProductionAsync).Find("aws:rds/instance:Instance", "humanline-database");

        Assert.Contains("\"slipway:environment\":\"production\"", database.Inputs(), StringComparison.Ordinal);
        Assert.Contains("\"slipway:product\":\"humanline\"", database.Inputs(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vault_Staging_IsNotThere()
    {
        var plan = await Environments.StagingAsync;

        Assert.DoesNotContain(plan.Resources, one => one.Type.StartsWith("aws:backup/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Vault_DeliveryThatBeginsWithABackup_IsThereWithoutNightlyPlans()
    {
        var plan = await Environments.PlanAsync("production", ("backupVault", "false"));

        Assert.Single(plan.OfType(VaultType));
        Assert.Equal("slipway-production-backup", plan.Find("aws:iam/role:Role", "platform-backups").Inputs.TextAt("name"));
        Assert.Empty(plan.OfType(PlanType));
    }

    [Fact]
    public async Task Vault_NobodyWantsOne_IsNotThere()
    {
        var plan = await Environments.PlanAsync("production", ("backupVault", "false"), ("products", """["humanline"]"""));

        Assert.Empty(plan.OfType(VaultType));
    }
}
