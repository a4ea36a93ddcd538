using Slipway.Policy.Observability;
using Xunit;

namespace Slipway.Tests.Policy.Observability;

public sealed class UnprovenSilenceTests
{
    [Fact]
    public void Alert_WithThatGap_IsFound() =>
        Alerts.Closed.IsFine().AndBreaks(UnprovenSilence.Rule, "has no test in which it is silent", alert => alert with { SilentWhen = null });
}
