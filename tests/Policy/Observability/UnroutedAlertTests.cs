using Slipway.Policy.Observability;
using Xunit;

namespace Slipway.Tests.Policy.Observability;

public sealed class UnroutedAlertTests
{
    [Fact]
    public void Alert_WithThatGap_IsFound() =>
        Alerts.Closed.IsFine().AndBreaks(UnroutedAlert.Rule, "does not reach pager", alert => alert with { Untold = ["pager"] });
}
