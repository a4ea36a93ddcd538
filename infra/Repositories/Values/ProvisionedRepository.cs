using Pulumi;
using Pulumi.Github;

namespace Slipway.Repositories.Values;

/// <summary>A repository whose jobs find every variable and secret that they use, whichever environment they run in.</summary>
public sealed class ProvisionedRepository : ComponentResource
{
    public const string Token = "slipway:repositories:ProvisionedRepository";

    public ProvisionedRepository(string name, ProvisionedRepositoryArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        foreach (var (variable, value) in args.Variables.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _ = new ActionsVariable(
                $"{name}-{ValueNames.Logical(variable)}",
                new() { Repository = args.Repository, VariableName = variable, Value = value },
                Own(args));
        }

        foreach (var (secret, value) in args.Secrets.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _ = new ActionsSecret(
                $"{name}-{ValueNames.Logical(secret)}",
                new() { Repository = args.Repository, SecretName = secret, Value = value },
                Own(args));
        }

        foreach (var secret in args.DependabotSecrets.Order(StringComparer.Ordinal))
        {
            _ = new DependabotSecret(
                $"{name}-{ValueNames.Logical(secret)}",
                new() { Repository = args.Repository, SecretName = secret, Value = args.Secrets[secret] },
                Own(args));
        }

        RegisterOutputs();
    }

    private CustomResourceOptions Own(ProvisionedRepositoryArgs args) => new() { Parent = this, DependsOn = args.After.ToArray() };
}
