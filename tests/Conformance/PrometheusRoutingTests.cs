using System.Globalization;
using Slipway.Observability.Routing;
using Slipway.Observability.Rules;
using Slipway.Spec.Alerts;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Conformance;

public sealed class PrometheusRoutingTests
{
    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Configuration_OfAnEnvironment_IsAcceptedWithItsTemplates(string environment)
    {
        using var tool = new PrometheusTool();
        Write(tool, environment);

        var check = await tool.RunAsync("amtool", "check-config", "alertmanager.yaml");

        Assert.True(check.ExitCode == 0, check.Output);
        Assert.Contains("1 templates", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Routes_OfEveryAlertsLabels_LeadToTheIntendedReceivers(string environment)
    {
        using var tool = new PrometheusTool();
        Write(tool, environment);
        var wrong = new List<string>();

        foreach (var alert in Watched.In(environment).SelectMany(RuleGroups.AlertsOf).DistinctBy(RoutedBy))
        {
            var labels = alert.AllLabels.Select(label => $"{label.Key}={label.Value}").Append($"alertname={alert.Name}");
            var result = await tool.RunAsync("amtool", ["config", "routes", "test", "--config.file=alertmanager.yaml", .. labels]);

            // The second line is about an option that only a default set.
            var receivers = result.Output.Split('\n')[0].Trim();
            if (receivers != Intended(alert))
            {
                wrong.Add($"{alert.Id}: {receivers}, not {Intended(alert)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static void Write(PrometheusTool tool, string environment)
    {
        var platform = Watched.Platform with { TemplatesFolder = tool.PathOf("templates") };
        tool.Write("alertmanager.yaml", AlertRouting.For(Watched.In(environment), platform).Write());
        tool.Write("templates/messages.tmpl", MessageTemplates.Write(Watched.In(environment).Select(product => product.Product)));
    }

    private static string RoutedBy(AlertRule alert) => string.Create(
        CultureInfo.InvariantCulture,
        $"{alert.At.Product.Name} {alert.Severity} {alert.Category} {alert.Strategy}");

    /// <summary>The file's words, read again without the routing that they became.</summary>
    private static string Intended(AlertRule alert)
    {
        var product = alert.At.Product;
        var route = product.Routing.Routes.FirstOrDefault(route => (route.Category is null || route.Category == alert.Category)
            && (route.Environment is null || route.Environment == alert.At.Environment)
            && (route.Severity is null || route.Severity == alert.Severity));
        var notified = product.Rollback.Strategies.SingleOrDefault(strategy => strategy.Name == alert.Strategy)?.Notify ?? [];
        var channels = (notified.Count > 0 ? notified : route?.To ?? product.Routing.Default).Where(name => product.Channels.Single(channel => channel.Name == name).Kind != ChannelKind.CodeScanning);
        var people = $"{product.Name}/{string.Join('+', channels)}";
        return alert.Strategy is not null ? $"platform/rollback,{people}" : people;
    }
}
