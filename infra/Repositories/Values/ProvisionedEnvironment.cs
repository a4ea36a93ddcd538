using Pulumi;
using Pulumi.Github;

namespace Slipway.Repositories.Values;

/// <summary>An environment of a repository whose jobs find every variable and secret that they use.</summary>
public sealed class ProvisionedEnvironment : ComponentResource
{
    public const string Token = "slipway:repositories:ProvisionedEnvironment";

    public ProvisionedEnvironment(string name, ProvisionedEnvironmentArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        foreach (var (variable, value) in args.Variables.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _ = new ActionsEnvironmentVariable(
                $"{name}-{ValueNames.Logical(variable)}",
                new() { Repository = args.Repository, Environment = args.Environment, VariableName = variable, Value = value },
                Own(args, RuntimeOwnedValues.Includes(variable)));
        }

        foreach (var (secret, value) in args.Secrets.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _ = new ActionsEnvironmentSecret(
                $"{name}-{ValueNames.Logical(secret)}",
                new() { Repository = args.Repository, Environment = args.Environment, SecretName = secret, Value = value },
                Own(args, ownedAtRunTime: false));
        }

        if (args.Runner is { } runner)
        {
            _ = new ActionsVariable(
                $"{name}-runner",
                new() { Repository = args.Repository, VariableName = runner.Name, Value = runner.Value },
                Own(args, ownedAtRunTime: false));
        }

        RegisterOutputs();
    }

    private CustomResourceOptions Own(ProvisionedEnvironmentArgs args, bool ownedAtRunTime)
    {
        var options = new CustomResourceOptions { Parent = this, DependsOn = args.After.ToArray() };
        if (ownedAtRunTime)
        {
            options.IgnoreChanges.Add("value");
        }

        return options;
    }
}
