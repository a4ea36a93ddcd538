using Slipway.Repositories;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>Where the products' repositories are.</summary>
public sealed record GithubSettings
{
    public required string Owner { get; init; }

    public required GithubPlan Plan { get; init; }

    /// <summary>The repository that this program itself is in.</summary>
    public required string PlatformRepository { get; init; }

    public static GithubSettings Read(SettingsReader settings) => new()
    {
        Owner = settings.Required(
            "githubOwner",
            SettingType.String,
            Shapes.Pattern("GitHub owner", "[A-Za-z0-9](-?[A-Za-z0-9])*", "slipway-demo"),
            "The GitHub organization or user that owns the repositories",
            "slipway-demo"),
        Plan = settings.Required(
            "githubPlan",
            SettingType.String,
            Shapes.Choice<GithubPlan>("GitHub plan"),
            "What the owner pays for; it decides what private repositories may have (free, pro, team, enterprise)",
            "team"),
        PlatformRepository = settings.Default(
            "platformRepository",
            SettingType.String,
            Shapes.RepositoryName,
            "slipway",
            "The repository that this program itself is in"),
    };
}
