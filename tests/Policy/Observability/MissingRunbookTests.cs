using Slipway.Policy.Observability;
using Xunit;

namespace Slipway.Tests.Policy.Observability;

public sealed class MissingRunbookTests
{
    [Fact]
    public void Alert_WithThatGap_IsFound() =>
        Alerts.Closed.IsFine().AndBreaks(MissingRunbook.Rule, "leads to the runbook coverage-issues, which is not there", alert => alert with { Runbook = null });
}
