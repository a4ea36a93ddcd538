using Slipway.Policy.Ownership;
using Xunit;

namespace Slipway.Tests.Policy.Ownership;

public sealed class RegistryReaderTests
{
    [Fact]
    public void Images_OfAnAccountThatLetsNobodyIn_AreFound() => Stands.Finds(
        RegistryReader.Rule,
        "the images of trial are in live's registries, which do not let account 111122223333 in",
        Stands.Trial with { RegistryStack = "live" },
        Stands.Live with { RegistryStack = null });

    [Fact]
    public void Images_OfTheSameAccount_AreFine() => Assert.Empty(new GoodPlan().Findings(
        Stands.Trial with { RegistryStack = "live", IsOwner = false, RegistryReaders = [] },
        Stands.Live with { RegistryStack = null, Account = Stands.Trial.Account }));
}
