using Slipway.Cloud.Backups;
using Slipway.Cloud.Identity;
using Xunit;

namespace Slipway.Tests.Cloud.Backups;

public sealed class OnDemandBackupTests
{
    private static readonly AwsAccount Account = new("444455556666", "eu-central-1");

    [Fact]
    public void For_DeliveryThatBeginsWithABackup_NamesWhatItTakes()
    {
        var backup = OnDemandBackup.For(ProductFixtures.Read("goldensignals"), "production", Account);

        Assert.NotNull(backup);
        Assert.Equal(("slipway-production", 35), (backup.VaultName, backup.Days));
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"AskForBackup","Effect":"Allow","Action":["backup:StartBackupJob"],"Resource":["arn:aws:backup:eu-central-1:444455556666:backup-vault:slipway-production","arn:aws:rds:eu-central-1:444455556666:db:goldensignals-production-database"]},{"Sid":"HandOverToBackup","Effect":"Allow","Action":["iam:PassRole"],"Resource":["arn:aws:iam::444455556666:role/slipway-production-backup"],"Condition":{"StringEquals":{"iam:PassedToService":"backup.amazonaws.com"}}},{"Sid":"WaitForBackup","Effect":"Allow","Action":["backup:DescribeBackupJob"],"Resource":["*"]}]}""",
            PolicyDocument.Of([.. backup.Rights]));
    }

    [Theory]
    [InlineData("goldensignals", "staging")]
    [InlineData("goldensignals", "elsewhere")]
    [InlineData("piwardrive", "production")]
    public void For_DeliveryWithoutABackup_IsNothing(string product, string environment) =>
        Assert.Null(OnDemandBackup.For(ProductFixtures.Read(product), environment, Account));
}
