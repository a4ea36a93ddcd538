using Slipway.Cluster.AddOns;
using Slipway.Cluster.AddOns.Monitoring;
using Slipway.Cluster.AddOns.Rollouts;
using Slipway.Observability.Routing;
using Slipway.Observability.Watching;
using Slipway.Signals.Measuring;
using Slipway.Spec;

namespace Slipway.Stacks;

/// <summary>What of an environment's settings and products decides about who watches it.</summary>
public static class WatchedEnvironments
{
    /// <param name="products">Those that the settings choose, whether or not they have this environment.</param>
    public static WatchedEnvironment Of(EnvironmentSettings settings, IEnumerable<ProductSpec> products) => new()
    {
        Name = settings.Name,

        // A pipeline reports to one environment, so that nobody is told twice: the one whose stack has the repositories.
        Products =
        [
            .. products.Where(product => product.Environment(settings.Name) is not null)
                .Select(product => new MonitoredProduct(product, settings.Name, settings.Account.DeclaresShared)),
        ],
        Platform = Receivers(settings),
        Links = new(settings.Domain)
        {
            Handbook = $"https://github.com/{settings.Github.Owner}/{settings.Github.PlatformRepository}/blob/HEAD/docs/alerts.md",
        },
    };

    private static PlatformReceivers Receivers(EnvironmentSettings settings) => new()
    {
        SecretsFolder = MonitoringSecrets.ReceiversDirectory,
        TemplatesFolder = "/etc/alertmanager/config",
        SlackChannel = settings.Notifications.Channel ?? $"#{settings.Account.PlatformTeam}",
        HeartbeatUrl = settings.Notifications.HeartbeatUrl,
        RollbackUrl = RollbackSensorAddress.Url(AddOnNamespaces.Controllers),
        Smarthost = PlatformMail.Server(settings),
        MailSender = PlatformMail.Account(settings),
    };
}
