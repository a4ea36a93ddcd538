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
    [InlineData("production", PrometheusTool.Installed)]
    [InlineData("staging", PrometheusTool.Installed)]
    [InlineData("production", PrometheusTool.Newest)]
    [InlineData("staging", PrometheusTool.Newest)]
    public async Task Configuration_OfAnEnvironment_IsAcceptedWithItsTemplates(string environment, string release)
    {
        using var tool = new PrometheusTool(release);
        Write(tool, environment);

        var check = await tool.RunAsync("amtool", "check-config", "alertmanager.yaml");

        Assert.True(check.ExitCode == 0, check.Output);
        Assert.Contains("1 templates", check.Output, StringComparison.Ordinal);
    }

    /// <summary>A newer Alertmanager reads matchers in two ways, and refuses in each what it does not understand.</summary>
    [Theory]
    [InlineData("classic-mode")]
    [InlineData("utf8-strict-mode")]
    public async Task Configuration_InEachWayOfReadingMatchers_IsAcceptedWithoutAWarning(string way)
    {
        using var tool = new PrometheusTool(PrometheusTool.Newest);
        Write(tool, "production");

        var check = await tool.RunAsync("amtool", $"--enable-feature={way}", "check-config", "alertmanager.yaml");

        Assert.True(check.ExitCode == 0, check.Output);
        Assert.Contains("mode enabled", Assert.Single(check.Output.Split('\n'), line => line.Contains("level=WARN", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    /// <summary>A quoted value without a quotation mark or a backslash, after an ASCII name, is the same to every release.</summary>
    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public void Matchers_OfEveryRouteAndInhibition_AreReadAlikeByEveryRelease(string environment)
    {
        var file = AlertRouting.For(Watched.In(environment), Watched.Platform);
        List<string> matchers = [.. Below(file.Route).SelectMany(route => route.Matchers), .. file.InhibitRules.SelectMany(rule => rule.SourceMatchers.Concat(rule.TargetMatchers))];

        Assert.True(matchers.Count > 10);
        Assert.All(matchers, matcher => Assert.Matches("^[a-z_]+(=|!=|=~|!~)\"[^\"\\\\]*\"$", matcher));
    }

    [Theory]
    [InlineData("production", PrometheusTool.Installed)]
    [InlineData("staging", PrometheusTool.Installed)]
    [InlineData("production", PrometheusTool.Newest)]
    public async Task Routes_OfEveryAlertsLabels_LeadToTheIntendedReceivers(string environment, string release)
    {
        using var tool = new PrometheusTool(release);
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

    private static IEnumerable<Route> Below(Route route) => route.Routes.SelectMany(Below).Prepend(route);

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
