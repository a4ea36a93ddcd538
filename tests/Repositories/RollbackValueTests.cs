using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>What jobs find that roll back without anybody's approval.</summary>
public sealed class RollbackValueTests
{
    private const string Secret = "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret";

    [Theory]
    [InlineData("piwardrive", "PRODUCTION_DEPLOY_KEY")]
    [InlineData("goldensignals", "AWS_SECRET_ACCESS_KEY")]
    [InlineData("brain-gateway", "EXTERNAL_API_KEY")]
    public async Task Secret_ThatNoRollbackUses_IsInItsEnvironmentAlone(string product, string secret) => Assert.Equal(
        ["production"],
        (await Environments.ProductionAsync).OfType(Secret)
            .Where(one => one.Product == product && one.Inputs.TextAt("secretName") == secret)
            .Select(one => one.Inputs.TextAt("environment")));

    [Theory]
    [InlineData("VERCEL_TOKEN")]
    [InlineData("RAILWAY_TOKEN")]
    public async Task Secret_ThatARollbackUses_IsInBoth(string secret) => Assert.Equal(
        ["production", "production-rollback"],
        (await Environments.ProductionAsync).OfType(Secret)
            .Where(one => one.Product == "autonomica" && one.Inputs.TextAt("secretName") == secret)
            .Select(one => one.Inputs.TextAt("environment"))
            .Order(StringComparer.Ordinal));
}
