using Slipway.Policy.Workloads;
using Xunit;

namespace Slipway.Tests.Policy.Workloads;

public sealed class SecretInEnvironmentTests
{
    [Fact]
    public void Variable_HoldingAPassword_IsFound() =>
        new GoodPlan().Web("containers/0/env/0/name", "DATABASE_PASSWORD")
            .Breaks(
                SecretInEnvironment.Rule,
                "shop-web.spec.template.spec.containers[web].env[DATABASE_PASSWORD]",
                "shop-web has a container web whose DATABASE_PASSWORD stands in the plan");
}
