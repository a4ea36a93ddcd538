using Pulumi.Aws.Inputs;
using Slipway.Cloud;

namespace Slipway.Stacks;

/// <summary>The providers of an environment, which refuse any account, region or owner but the ones in its settings.</summary>
public sealed class EnvironmentProviders
{
    private const string Platform = "platform";

    public EnvironmentProviders(EnvironmentSettings settings)
    {
        PlatformTags = ResourceTags.For(Platform, settings.Name, settings.Account.PlatformTeam);
        Aws = new Pulumi.Aws.Provider($"{Platform}-aws", new()
        {
            Region = settings.Account.Region,
            AllowedAccountIds = { settings.Account.Id },
            DefaultTags = new ProviderDefaultTagsArgs { Tags = ResourceTags.For(Platform, settings.Name, settings.Account.PlatformTeam) },
        });
        Github = new(() => new Pulumi.Github.Provider($"{Platform}-github", new() { Owner = settings.Github.Owner }));
    }

    public IReadOnlyDictionary<string, string> PlatformTags { get; }

    public Pulumi.Aws.Provider Aws { get; }

    /// <summary>Declared only where something uses it.</summary>
    public Lazy<Pulumi.Github.Provider> Github { get; }
}
