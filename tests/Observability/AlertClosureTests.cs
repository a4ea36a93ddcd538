using Slipway.Observability.Closure;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>No alert lacks anything without which it would be worth nothing.</summary>
public sealed class AlertClosureTests
{
    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public void For_EveryAlertOfAnEnvironment_HasNoEmptyCell(string environment)
    {
        var alerts = AlertClosure.For(Watched.Environment(environment));

        Assert.True(alerts.Count > 100, $"only {alerts.Count} alerts");
        Assert.Empty(alerts.Where(alert => !alert.IsClosed).Select(alert => alert.Alert.Id));
    }

    [Fact]
    public void For_RollbackAlert_ReachesTheSensorBesidePeople()
    {
        var alert = Row("production", "rollback_error_rate", "backend");

        Assert.Equal(["platform/rollback", "autonomica/slack-critical+email"], alert.Receivers);
        Assert.Equal(["autonomica-SLACK_WEBHOOK_URL", "autonomica-SMTP_PASSWORD"], alert.Secrets);
        Assert.Equal("beyond the limit", alert.FiresWhen);
        Assert.Equal("within the limit", alert.SilentWhen);
        Assert.Equal("autonomica in production", alert.Dashboard);
    }

    [Fact]
    public void For_ProductWhoseRunbooksAreGone_HasAlertsWithoutAPage()
    {
        var watched = Watched.Environment("staging");
        var bare = watched with
        {
            Products = [.. watched.Products.Select(product => product with { Product = product.Product with { Runbooks = [product.Product.Runbooks[0]] } })],
        };

        Assert.Contains(AlertClosure.For(bare), alert => alert is { Runbook: null, IsClosed: false });
    }

    private static ClosedAlert Row(string environment, string name, string service) => AlertClosure.For(Watched.Environment(environment))
        .Single(alert => alert.Alert.Name == name && alert.Alert.Service == service && alert.Alert.At.Product.Name == "autonomica");
}
