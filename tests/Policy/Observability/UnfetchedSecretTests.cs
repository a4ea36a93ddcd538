using Slipway.Policy.Observability;
using Xunit;

namespace Slipway.Tests.Policy.Observability;

public sealed class UnfetchedSecretTests
{
    [Fact]
    public void Alert_WithThatGap_IsFound() =>
        Alerts.Closed.IsFine().AndBreaks(UnfetchedSecret.Rule, "needs shop-PAGER_KEY, which nobody fetches", alert => alert with { Unfetched = ["shop-PAGER_KEY"] });
}
