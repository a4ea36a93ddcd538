using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class WritableImageTests
{
    [Fact]
    public void Container_ThatWritesToItsImage_IsFound() =>
        new GoodPlan().Web("containers/0/securityContext/readOnlyRootFilesystem", false)
            .Breaks(
                WritableImage.Rule,
                "shop-web.spec.template.spec.containers[web].securityContext.readOnlyRootFilesystem",
                "shop-web has a container web that can write to its image");
}
