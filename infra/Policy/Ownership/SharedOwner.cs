namespace Slipway.Policy.Ownership;

/// <summary>Repositories that no stack declares, or more than one.</summary>
public static class SharedOwner
{
    public static Rule Rule { get; } = new()
    {
        Id = "shared-owner",
        Title = "Exactly one stack declares the repositories",
        Reason = "GitHub has each repository once: two stacks would undo each other's changes, without one nothing is protected",
        Remedy = "set slipway:shared to true in one stack and to false in the others",
        Mistakes = environment =>
        {
            var owners = environment.Accounts.Where(stack => stack.DeclaresShared).Select(stack => stack.Stack).ToList();
            return environment.Accounts.Count == 0 || owners.Count == 1
                ? []
                : [new Breach("slipway:shared", $"the repositories are declared by {(owners.Count == 0 ? "no stack" : string.Join(" and ", owners))}")];
        },
    };
}
