using Slipway.Policy;
using Slipway.Policy.Ownership;
using Xunit;

namespace Slipway.Tests.Policy.Ownership;

/// <summary>Two stacks in two accounts, to which no rule objects.</summary>
internal static class Stands
{
    public static OwnedAccount Trial { get; } = new()
    {
        Stack = "trial",
        Account = "111122223333",
        IsOwner = true,
        DeclaresShared = true,
        RegistryReaders = ["444455556666"],
    };

    public static OwnedAccount Live { get; } = new()
    {
        Stack = "live",
        Account = "444455556666",
        IsOwner = true,
        DeclaresShared = false,
        RegistryStack = "trial",
    };

    public static void Finds(Rule rule, string message, params IReadOnlyList<OwnedAccount> accounts)
    {
        var finding = Assert.Single(new GoodPlan().Findings(accounts));
        Assert.Equal((rule.Id, message), (finding.Rule, finding.Message));
    }
}
