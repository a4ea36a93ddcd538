namespace Slipway.Policy.Ownership;

/// <summary>Accounts that no stack owns, or more than one.</summary>
public static class AccountOwner
{
    public static Rule Rule { get; } = new()
    {
        Id = "account-owner",
        Title = "Each account is owned by exactly one of the stacks that stand in it",
        Reason = "Without an owner nobody watches over the account; two would make the same trail, detector and identity provider and fail",
        Remedy = "set slipway:ownsAccount to true in one of the stacks of the account and to false in the others",
        Mistakes = environment =>
            from account in environment.Accounts.GroupBy(stack => stack.Account, StringComparer.Ordinal)
            let owners = account.Where(stack => stack.IsOwner).Select(stack => stack.Stack).ToList()
            where owners.Count != 1 && account.Any(stack => stack.Stack == environment.Stack)
            select new Breach(
                "slipway:ownsAccount",
                $"account {account.Key} is owned by {(owners.Count == 0 ? "no stack" : string.Join(" and ", owners))}"
                + $"; {string.Join(" and ", account.Select(stack => stack.Stack))} {(account.Count() == 1 ? "stands" : "stand")} in it"),
    };
}
