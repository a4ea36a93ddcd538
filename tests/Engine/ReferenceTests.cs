using System.Text.Json;
using Pulumi;
using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Engine;

public sealed class ReferenceTests
{
    [Fact]
    public async Task Run_OutputAsInput_IsShownWithItsOriginAndNeedsIt()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var first = new Machine("first", new MachineArgs { Image = "a" });
            _ = new Machine("second", new MachineArgs { Image = first.Address });
        });

        var second = plan.Named("second");
        var urn = "urn:pulumi:staging::shop::parts:index/machine:Machine::first";
        Assert.Equal(new PlanReference { Name = "first", Property = "address", Urn = urn }, second.Inputs.At("image"));
        Assert.Equal("""{"image":"${first.address}"}""", plan.Inputs("second"));
        Assert.Equal([urn], second.DependsOn);
        Assert.Equal([urn], second.PropertyDependencies["image"]);
    }

    [Fact]
    public async Task Run_OutputInFormatJsonAndLists_KeepsItsOrigin()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var first = new Machine("first", new MachineArgs { Image = "a" });
            _ = new Machine("second", new MachineArgs
            {
                Image = Output.Format($"http://{first.Address}:{first.Serial}/<x>"),
                Arguments = { "--to", first.Address, first.Addresses.Apply(all => string.Join(',', all)) },
                Environment = { ["JSON"] = Output.JsonSerialize(Output.Tuple(first.Address, first.Serial).Apply(both => new Dictionary<string, object> { ["a\"b"] = both.Item1, ["n"] = both.Item2 })) },
                Replicas = first.Serial,
            });
        });

        Assert.Equal(
            """{"arguments":["--to","${first.address}","${first.addresses[0]},${first.addresses[1]},${first.addresses[2]}"],"environment":{"JSON":"{\"a\\u0022b\":\"${first.address}\",\"n\":${first.serial}}"},"image":"http://${first.address}:${first.serial}/<x>","replicas":"${first.serial}"}""",
            plan.Inputs("second"));
        Assert.Equal(
            ["${first.addresses[0]}", "${first.addresses[1]}", "${first.addresses[2]}", "${first.address}", "${first.serial}"],
            plan.Named("second").References.Select(reference => reference.Text));
    }

    [Fact]
    public async Task Run_WholeListPassedOn_IsTheListAgain()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var first = new Machine("first", new MachineArgs { Image = "a", Arguments = { "x", "y" } });
            _ = new Machine("second", new MachineArgs { Image = "b", Arguments = first.Addresses });
            _ = new Machine("third", new MachineArgs { Image = "c", Arguments = first.Arguments, Environment = first.Labels });
            _ = new Machine("fourth", new MachineArgs { Image = "d", Arguments = { first.Addresses.Apply(all => all[1]) } });
        });

        Assert.Equal("""{"arguments":"${first.addresses}","image":"b"}""", plan.Inputs("second"));
        Assert.Equal("""{"arguments":"${first.arguments}","environment":"${first.labels}","image":"c"}""", plan.Inputs("third"));
        Assert.Equal("""{"arguments":["${first.addresses[1]}"],"image":"d"}""", plan.Inputs("fourth"));
    }

    [Fact]
    public async Task Run_MemberOfANestedOutput_HasItsPath()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var first = new Machine("first", new MachineArgs { Image = "a" });
            _ = new Machine("second", new MachineArgs
            {
                Image = first.Endpoints.Apply(all => all[0].Host),
                Replicas = first.Endpoints.Apply(all => all[2].Port),
                Enabled = first.Enabled,
            });
        });

        Assert.Equal(
            """{"enabled":"${first}","image":"${first.endpoints[0].host}","replicas":"${first.endpoints[2].port}"}""",
            plan.Inputs("second"));
    }

    [Fact]
    public async Task Run_SameNameInTwoTypes_ShowsTheKindBeforeTheName()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var provider = new PartsProvider("first");
            var first = new Machine("first", new MachineArgs { Image = "a" });
            _ = new Machine("second", new MachineArgs { Image = first.Address, Arguments = { provider.Id } });
        });

        Assert.Equal("""{"arguments":["${parts:first.id}"],"image":"${Machine:first.address}"}""", plan.Inputs("second"));
    }

    [Fact]
    public async Task Run_TextThatLooksLikeAReference_StaysText()
    {
        var plan = await Runs.OfAsync(() => _ = new Machine("first", new MachineArgs { Image = "${first.address} 1234567890 ${{ x }} ${" }));

        Assert.Equal(new PlanText("${first.address} 1234567890 ${{ x }} ${"), plan.Named("first").Inputs.At("image"));
        Assert.Empty(plan.Named("first").DependsOn);
    }

    [Fact]
    public async Task Run_UnionsObjectsAndJsonMembers_HaveTheirShape()
    {
        var plan = await Runs.OfAsync(() => _ = new Machine("first", new MachineArgs
        {
            Image = "a",
            Port = "http",
            Boot = new VolumeArgs { Path = "/", Size = 3 },
            Settings = new VolumeArgs { Path = "/s" },
            Anything = new Dictionary<string, object?> { ["list"] = new List<object> { 1, true, "t" }, ["none"] = null },
        }));

        using var json = JsonDocument.Parse(plan.Inputs("first"));
        Assert.Equal(
            """{"anything":{"list":[1,true,"t"]},"boot":{"path":"/","size":3},"image":"a","port":"http","settings":"{\"path\":\"/s\"}"}""",
            json.RootElement.GetRawText());
    }
}
