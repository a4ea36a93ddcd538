using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class DatabaseConnectionTests
{
    [Fact]
    public void Database_WhoseParametersDoNotForceTls_IsFound() =>
        new GoodPlan().With("ParameterGroup", "shop-database", "parameters/1/value", "0")
            .Breaks(DatabaseConnection.Rule, "shop-database.parameterGroupName", "shop-database accepts connections without TLS");

    [Fact]
    public void Database_WithTheDefaultParameters_IsFound() =>
        new GoodPlan()
            .With("Instance", "shop-database", "parameterGroupName", "default.postgres17")
            .Breaks(DatabaseConnection.Rule, "shop-database.parameterGroupName", "shop-database accepts connections without TLS");
}
