using Pulumi;
using Slipway.Observability.Pushing;
using Slipway.Pipelines;
using Slipway.Repositories;
using Slipway.Repositories.Values;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Spec.Rollback;
using Slipway.Spec.Secrets;

namespace Slipway.Stacks;

/// <summary>The variables and secrets of products' repositories: each environment's by its own stack, those of all by the stack that is shared.</summary>
public sealed class RepositoryValues
{
    private const string OwnRole = "environment";

    private readonly EnvironmentFiles _files;
    private readonly EnvironmentProviders _providers;
    private readonly SecretValues _values;
    private readonly ObservabilityResources _observability;
    private readonly PlatformValues _platform;
    private readonly IReadOnlyDictionary<string, GovernedRepository> _repositories;

    public RepositoryValues(
        EnvironmentFiles files,
        EnvironmentProviders providers,
        AccountResources account,
        SecretValues values,
        ObservabilityResources observability,
        IReadOnlyDictionary<string, GovernedRepository> repositories)
    {
        _files = files;
        _providers = providers;
        _values = values;
        _observability = observability;
        _platform = new(files.Settings, providers, account);
        _repositories = repositories;
        foreach (var product in files.Products)
        {
            Declare(product);
        }
    }

    private string Environment => _files.Settings.Name;

    private void Declare(ProductSpec product)
    {
        if (_files.Settings.Account.DeclaresShared)
        {
            _ = new ProvisionedRepository(
                $"{product.Name}-values",
                new()
                {
                    Repository = product.Repository.Name,
                    Variables = With(Known(product, ProductVariables.Of(product)), _platform.Variables(product, null)),
                    Secrets = With(Values(product, product.RepositorySecrets()), PlatformValues.Secrets(product, null)),
                    DependabotSecrets = [.. product.RepositorySecrets().Where(secret => secret.Dependabot).Select(secret => secret.Name)],
                    After = Repository(product),
                },
                Options());
        }

        if (product.Environment(Environment) is null)
        {
            return;
        }

        foreach (var (environment, role) in EnvironmentsOf(product))
        {
            _ = new ProvisionedEnvironment(
                $"{product.Name}-{role}",
                new()
                {
                    Repository = product.Repository.Name,
                    Environment = environment,
                    Variables = With(
                        Here(product, environment, isSecret: false, Known(product, ProductVariables.In(product, Environment))),
                        _platform.Variables(product, environment)),
                    Secrets = With(
                        Here(product, environment, isSecret: true, Values(product, product.SecretsOf(Environment))),
                        PlatformValues.Secrets(product, environment)),
                    Runner = role == OwnRole ? RunnerFor(product) : null,
                    After = Repository(product),
                },
                Options());
        }
    }

    private IReadOnlyList<GovernedRepository> Repository(ProductSpec product) =>
        _repositories.TryGetValue(product.Name, out var repository) ? [repository] : [];

    private NamedValue<string>? RunnerFor(ProductSpec product)
    {
        var variable = PipelineNames.Runner(Environment).Name;
        return ValueUses.Of(product).Any(use => use.Name == variable) ? new(variable, OwnPipeline.RunnerOf(_files.Settings, product.Name)) : null;
    }

    private ComponentResourceOptions Options() => new() { Providers = { _providers.Github.Value } };

    // Logical names are free of the environment's name, which the stack's URNs have.
    private IEnumerable<(string Environment, string Role)> EnvironmentsOf(ProductSpec product) =>
        RollbackEnvironments.With(product, Environment).Select((name, index) => (name, index == 0 ? OwnRole : "rollback-environment"));

    // Nobody approves what runs in a rollback's environment: it has what its jobs use and nothing else.
    private Dictionary<string, Output<string>> Here(
        ProductSpec product, string environment, bool isSecret, Dictionary<string, Output<string>> values) =>
        environment == Environment ? values : values
            .Where(value => ValueUses.Of(product).Any(use => use.IsSecret == isSecret && use.Name == value.Key && use.Environment == environment))
            .ToDictionary(StringComparer.Ordinal);

    // What a product's file says comes first.
    private static Dictionary<string, Output<string>> With(Dictionary<string, Output<string>> own, Dictionary<string, Output<string>> more) =>
        own.Concat(more.Where(value => !own.ContainsKey(value.Key))).ToDictionary(StringComparer.Ordinal);

    private Dictionary<string, Output<string>> Known(ProductSpec product, IReadOnlyDictionary<string, string> values)
    {
        var known = values.ToDictionary(value => value.Key, value => Output.Create(value.Value), StringComparer.Ordinal);
        if (PushedBy(product) is var (address, _))
        {
            known[PushedMetrics.AddressVariable] = Output.Create(address);
        }

        return known;
    }

    private Dictionary<string, Output<string>> Values(ProductSpec product, IEnumerable<SecretSpec> secrets)
    {
        var values = _values.Of(product, secrets);
        if (PushedBy(product) is var (_, password))
        {
            values[PushedMetrics.PasswordSecret] = password;
        }

        return values;
    }

    private (string Address, Output<string> Password)? PushedBy(ProductSpec product) =>
        product.Pipeline.Workflows.Count > 0 ? _observability.Pushing : null;
}
