using Pulumi;
using Pulumi.Github;
using Slipway.Pipelines;
using Slipway.Pipelines.Actions;
using Slipway.Repositories.Values;
using Slipway.Spec;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>What products' workflows use without their files saying so: where to ask for a release, and which roles to take.</summary>
internal sealed class PlatformValues
{
    private readonly EnvironmentSettings _settings;
    private readonly AccountResources _account;
    private readonly Lazy<Output<string>> _appId;

    public PlatformValues(EnvironmentSettings settings, EnvironmentProviders providers, AccountResources account)
    {
        _settings = settings;
        _account = account;
        _appId = new(() => GetGithubApp
            .Invoke(new() { Slug = settings.Github.ReleaseApp }, new InvokeOptions { Provider = providers.Github.Value })
            .Apply(app => app.Id));
    }

    /// <summary>Those that the jobs of one environment of GitHub use, or with null the jobs of none.</summary>
    public Dictionary<string, Output<string>> Variables(ProductSpec product, string? environment) =>
        Used(product, environment, isSecret: false, name => Variable(product, name));

    public static Dictionary<string, Output<string>> Secrets(ProductSpec product, string? environment) =>
        Used(product, environment, isSecret: true, name => name == Secret.AppKey.Name ? GithubSettings.ReleaseAppKey() : null);

    private static Dictionary<string, Output<string>> Used(
        ProductSpec product,
        string? environment,
        bool isSecret,
        Func<string, Output<string>?> find) => ValueUses.Of(product)
        .Where(use => use.IsSecret == isSecret && use.Environment == environment)
        .Select(use => use.Name)
        .Distinct(StringComparer.Ordinal)
        .Select(name => (Name: name, Value: find(name)))
        .Where(found => found.Value is not null)
        .ToDictionary(found => found.Name, found => found.Value!, StringComparer.Ordinal);

    private Output<string>? Variable(ProductSpec product, string name) =>
        name == PipelineNames.AppId.Name ? _appId.Value
        : name == PipelineNames.PushRole.Name ? _account.ImageRoles.GetValueOrDefault(product.Name)
        : name == PipelineNames.WatchRole.Name ? _account.PipelineRoles.GetValueOrDefault(product.Name)
        : name == PipelineNames.Registry.Name ? _account.Registry
        : Known(name) is { } known ? Output.Create(known)
        : null;

    private string? Known(string name) =>
        name == PipelineNames.SlipwayOwner.Name ? _settings.Github.Owner
        : name == PipelineNames.SlipwayRepository.Name ? _settings.Github.PlatformRepository
        : name == PipelineNames.Region.Name ? _settings.Account.Region
        : name == PipelineNames.Cluster.Name ? _settings.ClusterName
        : name == PipelineNames.MailServer.Name ? PlatformMail.Host(_settings)
        : name == PipelineNames.MailUser.Name ? PlatformMail.Account(_settings)
        : RuntimeOwnedValues.Includes(name) ? RuntimeOwnedValues.First
        : null;
}
