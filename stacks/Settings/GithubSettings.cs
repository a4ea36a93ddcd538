using Pulumi;
using Slipway.Repositories;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>Where the products' repositories are.</summary>
public sealed record GithubSettings
{
    private const string ReleaseKey = "githubReleaseAppKey";

    private static readonly Shape<string> s_appName = Shapes.Pattern("GitHub App", "[a-z0-9](-?[a-z0-9])*", "slipway-demo");

    public required string Owner { get; init; }

    public required GithubPlan Plan { get; init; }

    /// <summary>The repository that this program itself is in.</summary>
    public required string PlatformRepository { get; init; }

    /// <summary>The GitHub App as which files are written into repositories, by its name in GitHub's URLs.</summary>
    public required string App { get; init; }

    /// <summary>The GitHub App as which products' pipelines ask for releases; it may start workflows, and nothing else.</summary>
    public required string ReleaseApp { get; init; }

    /// <summary>What lets that App in; a secret, which is looked up only where something uses it.</summary>
    public static Output<string> ReleaseAppKey() => new Config(SettingText.Namespace).RequireSecret(ReleaseKey);

    public static GithubSettings Read(SettingsReader settings)
    {
        var github = ReadPlaces(settings);
        settings.Secret(ReleaseKey, "The private key of the App that slipway:githubReleaseApp names, as GitHub gave it out");
        return github;
    }

    private static GithubSettings ReadPlaces(SettingsReader settings) => new()
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
        App = settings.Default(
            "githubApp",
            SettingType.String,
            s_appName,
            "slipway-demo",
            "The GitHub App as which repositories are changed, by its name in GitHub's URLs; files are written without a pull request as it"),
        ReleaseApp = settings.Default(
            "githubReleaseApp",
            SettingType.String,
            s_appName,
            "slipway-demo-releases",
            "The GitHub App as which products' pipelines ask for releases, by its name in GitHub's URLs"),
    };
}
