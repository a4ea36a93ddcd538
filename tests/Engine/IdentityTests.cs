using Pulumi;
using Slipway.Cli.Engine;
using Xunit;

namespace Slipway.Tests.Engine;

public sealed class IdentityTests
{
    [Fact]
    public async Task Run_ThreeLevels_JoinsTheTypesInTheUrn()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var outer = new Group("shop-outer", "cloud");
            var inner = new Group("shop-inner", "cluster", new() { Parent = outer });
            _ = new Machine("shop-front-api", new MachineArgs { Image = "a" }, new() { Parent = inner });
        });

        var api = plan.Named("shop-front-api");
        Assert.Equal("urn:pulumi:staging::shop::slipway:cloud:Group$slipway:cluster:Group$parts:index/machine:Machine::shop-front-api", api.Urn);
        Assert.Equal("urn:pulumi:staging::shop::slipway:cloud:Group$slipway:cluster:Group::shop-inner", api.Parent);
        Assert.Equal("urn:pulumi:staging::shop::pulumi:pulumi:Stack::shop-staging", plan.Named("shop-outer").Parent);
        Assert.Null(plan.Named("shop-staging").Parent);
        Assert.Equal(("shop-front", "cluster"), (api.Product, api.Concern));
        Assert.Equal(("shop", "cloud"), (plan.Named("shop-outer").Product, plan.Named("shop-outer").Concern));
    }

    [Fact]
    public async Task Run_SameTypeAndNameTwice_IsRefusedWithBothPlaces()
    {
        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => Runs.OfAsync(() =>
        {
            _ = new Machine("same", new MachineArgs { Image = "a" }, new() { Parent = new Group("left") });
            _ = new Machine("same", new MachineArgs { Image = "a" }, new() { Parent = new Group("right") });
        }));

        Assert.Equal(
            ["2 resources of type parts:index/machine:Machine are named 'same': left > same and right > same; give each a name of its own"],
            failure.Messages);
    }

    [Fact]
    public async Task Run_ProtectAndProviders_AreInheritedUnlessOverridden()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var one = new PartsProvider("one");
            var two = new PartsProvider("two");
            var outer = new Group("outer", options: new() { Protect = true, Providers = { one } });
            var inner = new Group("inner", options: new() { Parent = outer });
            _ = new Machine("kept", new MachineArgs { Image = "a" }, new() { Parent = inner });
            _ = new Machine("own", new MachineArgs { Image = "a" }, new() { Parent = inner, Protect = false, Provider = two });
            _ = new Machine("alone", new MachineArgs { Image = "a" });
        });

        Assert.Equal((true, "urn:pulumi:staging::shop::pulumi:providers:parts::one"), (plan.Named("kept").Protect, plan.Named("kept").Provider));
        Assert.Equal((false, "urn:pulumi:staging::shop::pulumi:providers:parts::two"), (plan.Named("own").Protect, plan.Named("own").Provider));
        Assert.Equal((false, null), (plan.Named("alone").Protect, plan.Named("alone").Provider));
    }

    [Fact]
    public async Task Run_Aliases_AreUrnsAndReachTheChildren()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var group = new Group("shop", options: new() { Aliases = { new Alias { Name = "store" } } });
            _ = new Machine("shop-api", new MachineArgs { Image = "a" }, new() { Parent = group, Aliases = { new Alias { NoParent = true }, new Alias { Type = "parts:old:Machine" } } });
            _ = new Machine("other", new MachineArgs { Image = "a" }, new() { Aliases = { new Alias { Urn = "urn:pulumi:x::y::z::n" } } });
        });

        Assert.Equal(["urn:pulumi:staging::shop::slipway:cloud:Group::store"], plan.Named("shop").Aliases);
        Assert.Equal(
            [
                "urn:pulumi:staging::shop::parts:index/machine:Machine::shop-api",
                "urn:pulumi:staging::shop::slipway:cloud:Group$parts:index/machine:Machine::store-api",
                "urn:pulumi:staging::shop::slipway:cloud:Group$parts:old:Machine::shop-api",
                "urn:pulumi:staging::shop::slipway:cloud:Group$parts:old:Machine::store-api",
            ],
            plan.Named("shop-api").Aliases.Except(["urn:pulumi:staging::shop::slipway:cloud:Group$parts:index/machine:Machine::shop-api"]));
        Assert.Equal(["urn:pulumi:x::y::z::n"], plan.Named("other").Aliases);
    }

    [Fact]
    public async Task Run_Options_AreInThePlan()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var first = new Machine("first", new MachineArgs { Image = "a" });
            _ = new Machine("second", new MachineArgs { Image = "a" }, new()
            {
                DependsOn = { first },
                IgnoreChanges = { "replicas", "image" },
                ReplaceOnChanges = { "image" },
                AdditionalSecretOutputs = { "address" },
                DeleteBeforeReplace = true,
                RetainOnDelete = true,
                ImportId = "i-7",
                CustomTimeouts = new() { Create = TimeSpan.FromMinutes(7) },
            });
        });

        var second = plan.Named("second");
        Assert.Equal(["urn:pulumi:staging::shop::parts:index/machine:Machine::first"], second.DependsOn);
        Assert.Equal(["image", "replicas"], second.IgnoreChanges);
        Assert.Equal(["image"], second.ReplaceOnChanges);
        Assert.Equal(["address"], second.AdditionalSecretOutputs);
        Assert.True(second is { DeleteBeforeReplace: true, RetainOnDelete: true });
        Assert.Equal("i-7", second.ImportId?.ToString());
        Assert.Equal(TimeSpan.FromMinutes(7), second.Timeouts?.Create);
    }
}
