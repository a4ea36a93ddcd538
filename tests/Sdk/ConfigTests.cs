using System.Text.Json;
using Pulumi;
using Xunit;

namespace Slipway.Tests.Sdk;

[Collection(ProcessEnvironment.Name)]
public sealed class ConfigTests
{
    private const string Settings =
        """
        {"shop:name":"a b","shop:on":"true","shop:count":"-7","shop:ratio":"1.5e2",
         "shop:tree":"{\"Size\":3}","aws:region":"eu-west-1"}
        """;

    [Fact]
    public Task Getters_ReadEveryKind() => WithAsync(Settings, config =>
    {
        Assert.Equal(("a b", true), (config.Get("name"), config.GetBoolean("on")));
        Assert.Equal((-7, 150d), (config.GetInt32("count"), config.GetDouble("ratio")));
        Assert.Equal(new Tree(3), config.RequireObject<Tree>("tree"));
        Assert.Equal("eu-west-1", new Config("aws").Require("region"));
        Assert.Equal("eu-west-1", new Config("aws:config").Require("region"));
        return Task.CompletedTask;
    });

    [Fact]
    public Task Getters_OfWhatIsNotThere_GiveNull() => WithAsync(Settings, config =>
    {
        Assert.Null(config.Get("region"));
        Assert.Null(config.GetBoolean("none"));
        Assert.Null(config.GetSecretInt32("none"));
        Assert.Null(config.GetObject<Tree>("none"));
        Assert.Null(config.GetSecretObject<Tree>("none"));
        return Task.CompletedTask;
    });

    [Fact]
    public Task SecretGetters_MakeSecrets() => WithAsync(Settings, async config =>
    {
        Assert.Equal(Facts.Plain("a b") with { IsSecret = true }, await Facts.OfAsync(config.RequireSecret("name")));
        Assert.Equal(Facts.Plain(-7) with { IsSecret = true }, await Facts.OfAsync(config.RequireSecretInt32("count")));
        Assert.Equal(Facts.Plain(true) with { IsSecret = true }, await Facts.OfAsync(config.GetSecretBoolean("on")!));
        Assert.Equal(Facts.Plain(150d) with { IsSecret = true }, await Facts.OfAsync(config.GetSecretDouble("ratio")!));
        Assert.Equal(Facts.Plain(new Tree(3)) with { IsSecret = true }, await Facts.OfAsync(config.RequireSecretObject<Tree>("tree")));
    });

    [Fact]
    public Task RequireObject_Names_AreCaseSensitiveUnlessToldOtherwise() => WithAsync("""{"shop:tree":"{\"size\":3}"}""", config =>
    {
        var loose = new JsonSerializerOptions(JsonSerializerDefaults.Web);

        Assert.Equal(new Tree(0), config.RequireObject<Tree>("tree"));
        Assert.Equal(new Tree(3), config.RequireObject<Tree>("tree", loose));
        return Task.CompletedTask;
    });

    [Fact]
    public Task Require_OfWhatIsNotThere_NamesTheCommandThatSetsIt() => WithAsync("{}", config =>
    {
        var error = Assert.ThrowsAny<RunException>(() => config.RequireInt32("count"));

        Assert.Equal(
            "Missing Required configuration variable 'shop:count'\n"
            + "\tplease set a value using the command `pulumi config set shop:count <value>`",
            error.Message);
        return Task.CompletedTask;
    });

    [Theory]
    [InlineData("yes", "Boolean")]
    [InlineData("1.5", "Int32")]
    [InlineData("1,5", "Double")]
    public Task WrongTypes_NameKeyValueAndType(string value, string type)
        => WithAsync(JsonSerializer.Serialize(new Dictionary<string, string> { ["shop:key"] = value }), config =>
        {
            var error = Assert.ThrowsAny<RunException>(() => _ = type switch
            {
                "Boolean" => config.RequireBoolean("key").ToString(),
                "Int32" => config.RequireInt32("key").ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => config.RequireDouble("key").ToString(System.Globalization.CultureInfo.InvariantCulture),
            });

            Assert.Equal($"Configuration 'shop:key' value '{value}' is not a valid {type}", error.Message);
            return Task.CompletedTask;
        });

    [Fact]
    public Task Settings_AreReadWhenADeploymentIsCreated() => WithAsync("""{"shop:name":"old"}""", config =>
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", """{"shop:name":"new"}""");

        Assert.Equal("old", config.Require("name"));
        return Task.CompletedTask;
    });

    private static Task WithAsync(string settings, Func<Config, Task> test)
        => ProcessEnvironment.WithAsync(
            new Dictionary<string, string?> { ["PULUMI_CONFIG"] = settings, ["PULUMI_CONFIG_SECRET_KEYS"] = """["shop:name"]""" },
            () => SmallProgram.LookAsync(async () =>
            {
                await test(new Config());
                return true;
            }));

    private sealed record Tree(int Size);
}
