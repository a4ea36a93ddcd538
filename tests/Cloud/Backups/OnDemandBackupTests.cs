using Slipway.Cloud.Backups;
using Slipway.Cloud.Identity;
using Xunit;

namespace Slipway.Tests.Cloud.Backups;

public sealed class OnDemandBackupTests
{
    [Fact]
    public void For_DeliveryThatBeginsWithABackup_NamesWhatItTakes()
    {
        var backup = OnDemandBackup.For(ProductFixtures.Read("goldensignals"), "production", "444455556666", "eu-central-1");

        Assert.NotNull(backup);
        Assert.Equal("slipway-production", backup.VaultName);
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["backup:StartBackupJob"],"Resource":["arn:aws:backup:eu-central-1:444455556666:backup-vault:slipway-production","arn:aws:rds:eu-central-1:444455556666:db:goldensignals-production-database"]},{"Effect":"Allow","Action":["iam:PassRole"],"Resource":["arn:aws:iam::444455556666:role/slipway-production-backup"]}]}""",
            PolicyDocument.Of([.. backup.Rights]));
    }

    [Theory]
    [InlineData("goldensignals", "staging")]
    [InlineData("goldensignals", "elsewhere")]
    [InlineData("piwardrive", "production")]
    public void For_DeliveryWithoutABackup_IsNothing(string product, string environment) =>
        Assert.Null(OnDemandBackup.For(ProductFixtures.Read(product), environment, "444455556666", "eu-central-1"));
}
