using Pulumi;
using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Engine;

public sealed class SecretTests
{
    private static readonly Slipway.Cli.Engine.EngineRequest Request = Runs.Request with
    {
        Settings = new Dictionary<string, string> { ["shop:token"] = "planted-value", ["shop:plain"] = "seven", ["shop:both"] = """{"User":"u","Key":"planted-too"}""" },
        SecretKeys = new HashSet<string> { "shop:token", "shop:both" },
    };

    [Fact]
    public async Task Run_SecretsInNestedArguments_AreShownWithTheirOriginAlone()
    {
        var plan = await Runs.OfAsync(
            () =>
            {
                var config = new Config();
                var token = config.RequireSecret("token");
                _ = new Machine("first", new MachineArgs
                {
                    Image = config.Require("plain"),
                    Boot = new VolumeArgs { Path = "/boot", Password = token },
                    Volumes = { new VolumeArgs { Path = "/a" }, new VolumeArgs { Path = "/b", Password = Output.Format($"x-{token}") } },
                    Environment = { ["PLAIN"] = "p", ["TOKEN"] = token },
                    Arguments = { "--token", token },
                });
            },
            Request);

        Assert.Equal(
            """{"arguments":["--token","[secret shop:token]"],"boot":{"password":"[secret shop:token]","path":"/boot"},"environment":{"PLAIN":"p","TOKEN":"[secret shop:token]"},"image":"seven","volumes":[{"path":"/a"},{"password":"[secret shop:token]","path":"/b"}]}""",
            plan.Inputs("first"));
        Assert.Equal(["arguments[1]", "boot.password", "environment.TOKEN", "volumes[1].password"], plan.Named("first").SecretInputs);
    }

    [Fact]
    public async Task Run_SecretListsAndDerivedSecrets_AreSecretAsAWhole()
    {
        var plan = await Runs.OfAsync(
            () =>
            {
                var first = new Machine("first", new MachineArgs { Image = "a" });
                _ = new Machine("second", new MachineArgs
                {
                    Image = Output.CreateSecret(first.Address),
                    Arguments = Output.CreateSecret(first.Addresses),
                    Anything = Output.Create((object)new Dictionary<string, object?> { ["inner"] = Output.CreateSecret("made-here") }),
                });
            },
            Request);

        Assert.Equal(
            """{"anything":{"inner":"[secret]"},"arguments":"[secret first.addresses]","image":"[secret first.address]"}""",
            plan.Inputs("second"));
        Assert.Equal(["urn:pulumi:staging::shop::parts:index/machine:Machine::first"], plan.Named("second").DependsOn);
    }

    [Fact]
    public async Task Run_PlantedValues_AreNowhereInThePlan()
    {
        var plan = await Runs.OfAsync(
            stack =>
            {
                var config = new Config();
                var both = config.RequireSecretObject<Dictionary<string, string>>("both");
                _ = new Machine("first", new MachineArgs { Image = Output.Unsecret(config.RequireSecret("token")), Arguments = { both.Apply(pair => pair!["Key"]) } });
                stack.Where = config.RequireSecret("token");
            },
            Request);

        var json = PlanJson.Write(plan);
        Assert.DoesNotContain("planted", json, StringComparison.Ordinal);
        Assert.Equal("""{"arguments":["[secret shop:both.Key]"],"image":"[secret shop:token]"}""", plan.Inputs("first"));
        Assert.Equal("""{"where":"[secret shop:token]"}""", PlanJson.Compact(plan.Outputs));
    }
}
