using Slipway.Cli.Releases;
using Slipway.Stacks;
using Xunit;

namespace Slipway.Tests.Releases;

public sealed class SettingDifferencesTests
{
    /// <summary>What stacks differ in without any product noticing it in how it runs.</summary>
    private static readonly string[] s_platforms =
    [
        "account", "accountContacts", "backupVault", "cachePasswordVersion", "cluster", "clusterAdministrators", "clusterDeletionProtection",
        "alertChannel", "clusterEndpointCidrs", "clusterProvides", "clusterTeams", "clusterVersion", "databaseRestoreWindow", "githubApp", "githubOwner", "githubPlan",
        "githubReleaseApp", "githubReleaseAppKey", "heartbeatUrl", "kubeconfig", "mailSender", "mailServer", "metricsRetention", "metricsStorage", "monthlyBudget", "natGateways",
        "networkCidr", "networkZones", "ownsAccount", "platformRepository", "platformTeam", "products", "pushPassword", "region", "registryReaders",
        "registryStack", "runners", "secrets", "shared", "stateBucket", "stateKeys", "subdomainStacks", "trailKept",
    ];

    [Fact]
    public void Settings_EachIsEitherComparedAtAPromotionOrThePlatformsOwn()
    {
        var declared = EnvironmentSettings.Declared.Select(setting => setting.Key).ToList();

        Assert.Empty(declared.Except(s_platforms).Except(SettingDifferences.Reaching.Keys));
        Assert.Empty(SettingDifferences.Reaching.Keys.Except(declared));
        Assert.Empty(SettingDifferences.Reaching.Keys.Intersect(s_platforms));
    }
}
