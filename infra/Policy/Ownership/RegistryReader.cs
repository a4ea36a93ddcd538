namespace Slipway.Policy.Ownership;

/// <summary>Environments that run images which their account may not pull.</summary>
public static class RegistryReader
{
    public static Rule Rule { get; } = new()
    {
        Id = "registry-reader",
        Title = "An account pulls images from another's registries only where it is let in",
        Reason = "Nothing would start: every node is refused the image",
        Remedy = "name the account in slipway:registryReaders of the stack that has the registries",
        Mistakes = environment =>
            from reader in environment.Accounts
            where reader.Stack == environment.Stack
            from owner in environment.Accounts
            where owner.Stack == reader.RegistryStack && owner.Account != reader.Account && !owner.RegistryReaders.Contains(reader.Account)
            select new Breach("slipway:registryStack", $"the images of {reader.Stack} are in {owner.Stack}'s registries, which do not let account {reader.Account} in"),
    };
}
