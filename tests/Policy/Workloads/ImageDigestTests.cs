using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class ImageDigestTests
{
    [Fact]
    public void Image_NamedByATag_IsFound() =>
        new GoodPlan().Web("containers/0/image", "shop/web:1.4")
            .Breaks(
                ImageDigest.Rule,
                "shop-web.spec.template.spec.containers[web].image",
                "shop-web has a container web whose image is not named by its digest");

    [Fact]
    public void Image_OfAJobNamedByATag_IsFound() =>
        new GoodPlan().Sweep("containers/0/image", "shop/sweep")
            .Breaks(
                ImageDigest.Rule,
                "shop-sweep.spec.jobTemplate.spec.template.spec.containers[sweep].image",
                "shop-sweep has a container sweep whose image is not named by its digest");
}
