using Slipway.Policy;
using Slipway.Policy.Ownership;
using Xunit;

namespace Slipway.Tests.Policy.Ownership;

public sealed class AccountsTests
{
    private static readonly OwnedAccount s_trial = new()
    {
        Stack = "trial",
        Account = "111122223333",
        IsOwner = true,
        DeclaresShared = true,
        RegistryReaders = ["444455556666"],
    };

    private static readonly OwnedAccount s_live = new()
    {
        Stack = "live",
        Account = "444455556666",
        IsOwner = true,
        DeclaresShared = false,
        RegistryStack = "trial",
    };

    [Fact]
    public void Accounts_EachWithItsOwner_AreFine() => Assert.Empty(new GoodPlan().Findings(s_trial, s_live));

    [Fact]
    public void Account_OfTwoStacksThatBothOwnIt_IsFound() => Finds(
        AccountOwner.Rule,
        "account 111122223333 is owned by trial and live; trial and live stand in it",
        s_trial,
        s_live with { Account = s_trial.Account });

    [Fact]
    public void Account_ThatNobodyOwns_IsFound() => Finds(
        AccountOwner.Rule,
        "account 111122223333 is owned by no stack; trial stands in it",
        s_trial with { IsOwner = false },
        s_live);

    [Fact]
    public void Account_OfOthers_IsTheirsToReport() => Assert.Empty(new GoodPlan().Findings(s_trial, s_live with { IsOwner = false }));

    [Fact]
    public void Repositories_DeclaredByBoth_AreFound() => Finds(
        SharedOwner.Rule, "the repositories are declared by trial and live", s_trial, s_live with { DeclaresShared = true });

    [Fact]
    public void Repositories_DeclaredByNone_AreFound() => Finds(
        SharedOwner.Rule, "the repositories are declared by no stack", s_trial with { DeclaresShared = false }, s_live);

    [Fact]
    public void Images_OfAnAccountThatLetsNobodyIn_AreFound() => Finds(
        RegistryReader.Rule,
        "the images of trial are in live's registries, which do not let account 111122223333 in",
        s_trial with { RegistryStack = "live" },
        s_live with { RegistryStack = null });

    [Fact]
    public void Images_OfTheSameAccount_AreFine() => Assert.Empty(new GoodPlan().Findings(
        s_trial with { RegistryStack = "live", IsOwner = false, RegistryReaders = [] },
        s_live with { RegistryStack = null, Account = s_trial.Account }));

    private static void Finds(Rule rule, string message, params IReadOnlyList<OwnedAccount> accounts)
    {
        var finding = Assert.Single(new GoodPlan().Findings(accounts));
        Assert.Equal((rule.Id, message), (finding.Rule, finding.Message));
    }
}
