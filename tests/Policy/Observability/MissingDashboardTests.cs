using Slipway.Policy.Observability;
using Xunit;

namespace Slipway.Tests.Policy.Observability;

public sealed class MissingDashboardTests
{
    [Fact]
    public void Alert_WithThatGap_IsFound() =>
        Alerts.Closed.IsFine().AndBreaks(MissingDashboard.Rule, "leads to a dashboard with nothing on it", alert => alert with { Dashboard = null });
}
