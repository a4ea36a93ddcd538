using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class LogRetentionTests
{
    [Fact]
    public void LogGroup_WithoutAnEnd_IsFound() =>
        new GoodPlan().With("LogGroup", "logs", "retentionInDays", null)
            .Breaks(LogRetention.Rule, "logs.retentionInDays", "logs keeps logs for ever");
}
