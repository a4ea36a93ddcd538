using Slipway.Policy.Observability;
using Xunit;

namespace Slipway.Tests.Policy.Observability;

public sealed class UnprovenAlertTests
{
    [Fact]
    public void Alert_WithThatGap_IsFound() =>
        Alerts.Closed.IsFine().AndBreaks(UnprovenAlert.Rule, "has no test in which it fires", alert => alert with { FiresWhen = null });
}
