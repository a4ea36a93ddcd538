using System.Text.Json.Nodes;
using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class DatabasePasswordTests
{
    [Fact]
    public void Database_WithAPasswordOfTheProgram_IsFound() =>
        new GoodPlan()
            .With("Instance", "shop-database", "manageMasterUserPassword", null)
            .With("Instance", "shop-database", "password", JsonNode.Parse("""{"secret": ["slipway:password"]}"""))
            .Breaks(DatabasePassword.Rule, "shop-database.manageMasterUserPassword", "shop-database does not manage its own password");
}
