using Slipway.Spec.Reading;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>What an environment is: everything in which one stack differs from another.</summary>
public sealed record EnvironmentSettings
{
    /// <summary>The environment's name, which is the stack's.</summary>
    public required string Name { get; init; }

    public required AccountSettings Account { get; init; }

    public required StateSettings State { get; init; }

    /// <summary>The domain under which the platform's own pages are, such as the dashboards.</summary>
    public required string Domain { get; init; }

    public required NetworkSettings Network { get; init; }

    public required ClusterSettings Cluster { get; init; }

    /// <summary>The name of the cluster that the stack declares; null where products run on another's.</summary>
    public string? ClusterName => Cluster.Eks is null ? null : $"slipway-{Name}";

    public required DataSettings Data { get; init; }

    public required GithubSettings Github { get; init; }

    public required NotificationSettings Notifications { get; init; }

    public required ProductSettings Products { get; init; }

    /// <summary>Every setting there is, in the order in which Pulumi.yaml declares them.</summary>
    public static IReadOnlyList<SettingDeclaration> Declared { get; } = Declare();

    /// <summary>Reads every setting; the result means something only when no problem was added.</summary>
    public static EnvironmentSettings Read(SettingsReader settings) => new()
    {
        Name = settings.Stack,
        Account = AccountSettings.Read(settings),
        State = StateSettings.Read(settings),
        Domain = settings.Required(
            "domain",
            SettingType.String,
            Shapes.HostName,
            "The domain under which the platform's own pages are, such as the dashboards; its zone belongs to this account",
            "staging.example.com"),
        Network = NetworkSettings.Read(settings),
        Cluster = ClusterSettings.Read(settings),
        Data = DataSettings.Read(settings),
        Github = GithubSettings.Read(settings),
        Notifications = NotificationSettings.Read(settings),
        Products = ReadProducts(settings),
    };

    private static ProductSettings ReadProducts(SettingsReader settings)
    {
        var products = ProductSettings.Read(settings);
        SecretSettings.Read(settings);
        return products;
    }

    private static IReadOnlyList<SettingDeclaration> Declare()
    {
        var settings = SettingsReader.ForDeclarations();
        _ = Read(settings);
        return settings.Declared;
    }
}
