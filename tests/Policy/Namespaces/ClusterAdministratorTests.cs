using Slipway.Policy.Namespaces;
using Xunit;

namespace Slipway.Tests.Policy.Namespaces;

public sealed class ClusterAdministratorTests
{
    [Fact]
    public void Binding_ToTheAdministratorsRole_IsFound() =>
        new GoodPlan().With("RoleBinding", "shop-team", "roleRef/name", "cluster-admin")
            .Breaks(ClusterAdministrator.Rule, "shop-team.roleRef", "shop-team makes its subjects administrators of the cluster");
}
