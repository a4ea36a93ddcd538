using Pulumi;

namespace Slipway.Stacks;

/// <summary>Who may do what in the account, what the account has once, and the registries that images are pulled from.</summary>
public sealed class AccountResources
{
    public AccountResources(EnvironmentFiles files)
    {
        var account = files.Settings.Account;
        Registry = account.RegistryStack is { } stack
            ? new StackReference("platform-registry", new() { Name = stack }).RequireOutput("registry").Apply(registry => (string)registry)
            : Output.Create($"{account.Id}.dkr.ecr.{account.Region}.amazonaws.com");
    }

    /// <summary>Where the images are that products run from: this account's registry, or that of the stack which built them.</summary>
    public Output<string> Registry { get; }
}
