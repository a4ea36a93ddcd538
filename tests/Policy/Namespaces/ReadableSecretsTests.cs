using Slipway.Policy.Namespaces;
using Xunit;

namespace Slipway.Tests.Policy.Namespaces;

public sealed class ReadableSecretsTests
{
    [Fact]
    public void ClusterRole_ReadingAllSecrets_IsFound() =>
        new GoodPlan().With("ClusterRole", "watcher", "rules/1/resourceNames", null)
            .Breaks(ReadableSecrets.Rule, "watcher.rules", "watcher reads the secrets of all namespaces");
}
