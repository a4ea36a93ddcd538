using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class MountedTokenTests
{
    [Fact]
    public void Pod_ThatDoesNotSay_IsFound() =>
        new GoodPlan().Web("automountServiceAccountToken", null)
            .Breaks(
                MountedToken.Rule,
                "shop-web.spec.template.spec.automountServiceAccountToken",
                "shop-web has pods that get a token of the cluster without naming their account");

    [Fact]
    public void Pod_WithTheDefaultAccountsToken_IsFound() =>
        new GoodPlan()
            .Web("automountServiceAccountToken", true)
            .Web("serviceAccountName", "default")
            .Breaks(
                MountedToken.Rule,
                "shop-web.spec.template.spec.automountServiceAccountToken",
                "shop-web has pods that get a token of the cluster without naming their account");

    [Fact]
    public void Account_GivingItsTokenToEveryPod_IsFound() =>
        new GoodPlan().With("ServiceAccount", "shop-web", "automountServiceAccountToken", null)
            .Breaks(MountedToken.Rule, "shop-web.automountServiceAccountToken", "shop-web gives its token to every pod that uses it");
}
