using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class WritableDeployKeyTests
{
    [Fact]
    public void Key_ThatCanPush_IsFound() =>
        new GoodPlan().With("RepositoryDeployKey", "shop-repository-reader", "readOnly", false)
            .Breaks(WritableDeployKey.Rule, "shop-repository-reader.readOnly", "shop-repository-reader can push");
}
