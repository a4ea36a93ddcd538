using Slipway.Policy.Ownership;
using Xunit;

namespace Slipway.Tests.Policy.Ownership;

public sealed class AccountOwnerTests
{
    [Fact]
    public void Accounts_EachWithItsOwner_AreFine() => Assert.Empty(new GoodPlan().Findings(Stands.Trial, Stands.Live));

    [Fact]
    public void Account_OfTwoStacksThatBothOwnIt_IsFound() => Stands.Finds(
        AccountOwner.Rule,
        "account 111122223333 is owned by trial and live; trial and live stand in it",
        Stands.Trial,
        Stands.Live with { Account = Stands.Trial.Account });

    [Fact]
    public void Account_ThatNobodyOwns_IsFound() => Stands.Finds(
        AccountOwner.Rule,
        "account 111122223333 is owned by no stack; trial stands in it",
        Stands.Trial with { IsOwner = false },
        Stands.Live);

    [Fact]
    public void Account_OfOthers_IsTheirsToReport() => Assert.Empty(new GoodPlan().Findings(Stands.Trial, Stands.Live with { IsOwner = false }));
}
