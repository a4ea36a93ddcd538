using Slipway.Cloud.Data;
using Slipway.Spec.Components;
using Xunit;

namespace Slipway.Tests.Cloud.Data;

public sealed class ConnectionSettingsTests
{
    private static readonly DependencySpec Database = new()
    {
        Name = "orders",
        Engine = DependencyEngine.Postgresql,
        Provided = DependencyProvision.Managed,
        ConnectsWith = "ORDERS_URL",
    };

    [Fact]
    public void Postgresql_Dependency_ConnectsWithTlsAndAPasswordThatIsNotThere()
    {
        var settings = ConnectionSettings.Postgresql("check-out", Database);

        Assert.Equal(("ORDERS_URL", "password"), (settings.Variable, settings.PasswordProperty));
        Assert.Equal(
            "postgresql://check_out:{{ .password | urlquery }}@db.internal:5432/check_out?sslmode=require",
            settings.UrlTemplate("db.internal"));
    }

    [Fact]
    public void Postgresql_NamedDatabase_IsTheOneInTheUrl() => Assert.EndsWith(
        ":5432/ledger?sslmode=require",
        ConnectionSettings.Postgresql("check-out", Database with { Database = "ledger" }).UrlTemplate("db.internal"),
        StringComparison.Ordinal);

    [Fact]
    public void Redis_Dependency_ConnectsWithTlsToTheFirstDatabase()
    {
        var settings = ConnectionSettings.Redis("check-out", Database with { Engine = DependencyEngine.Redis, ConnectsWith = null });

        Assert.Null(settings.Variable);
        Assert.Null(settings.PasswordProperty);
        Assert.Equal("rediss://check_out:{{ .password | urlquery }}@redis.internal:6379/0", settings.UrlTemplate("redis.internal"));
    }
}
