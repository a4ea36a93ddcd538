using Slipway.Repositories;

namespace Slipway.Policy.Repositories;

/// <summary>Checks that a branch requires and that not every change reports.</summary>
public static class UnreportedCheck
{
    public static Rule Rule { get; } = new()
    {
        Id = "unreported-check",
        Title = "A required check is one that every pull request reports",
        Reason = "One that never comes blocks every change, and one that is skipped counts as passed",
        Remedy = "take it out of the branch's checks, or let its job run on every pull request; without checks all that are reported are required",
        Mistakes = environment =>
            from product in environment.Governed
            from branch in product.Branches
            from check in branch.Checks.Select((name, index) => (Name: name, Index: index))
            let reason = UnreportedChecks.Reason(product, branch, check.Name)
            where reason is not null
            select new Breach(
                environment.PlaceOf(product, $"branches.{branch.Name}.checks[{check.Index}]"),
                $"{product.Name} requires \"{check.Name}\" on {branch.Name}, which {reason}"),
    };
}
