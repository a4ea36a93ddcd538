using Pulumi;
using Pulumi.Utilities;
using Xunit;

namespace Slipway.Tests.Sdk;

public sealed class ResourceTests
{
    [Fact]
    public async Task Urn_UnderMocks_KeepsOnlyTheOutermostType()
    {
        Group? group = null;
        await SmallProgram.RunAsync(new RecordingMocks(), () => group = new Group("g"));

        Assert.Equal(
            "urn:pulumi:staging::shop::pulumi:pulumi:Stack$test:index:Group::g",
            await OutputUtilities.GetValueAsync(group!.Urn));
        Assert.Equal(
            "urn:pulumi:staging::shop::pulumi:pulumi:Stack$test:index:Thing::g-child",
            await OutputUtilities.GetValueAsync(group.Child.Urn));
    }

    [Fact]
    public async Task Register_WithKnownInputs_ReachesTheEngineInOrder()
    {
        var mocks = new RecordingMocks();
        await SmallProgram.RunAsync(mocks, () =>
        {
            for (var i = 0; i < 20; i++)
            {
                _ = new Thing($"t{i}", new ThingArgs { Text = "t" });
            }
        });

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"t{i}"), mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task Register_OutputsOfOthers_ComeAfterThem()
    {
        var mocks = new RecordingMocks { Gate = _ => Task.Delay(5, TestContext.Current.CancellationToken) };
        await SmallProgram.RunAsync(mocks, () =>
        {
            var first = new Thing("first", new ThingArgs { Text = "a" });
            var second = new Thing("second", new ThingArgs { Text = first.Text.Apply(text => $"{text}b") });
            _ = new Thing("third", new ThingArgs { Text = Output.Format($"{second.Text}c-{first.Id}") });
        });

        Assert.Equal(["first", "second", "third"], mocks.Resources.Select(resource => resource.Name));
        Assert.Equal("abc-first-id", mocks["third"].Inputs["text"]);
    }

    [Fact]
    public async Task DependsOn_AComponent_MeansItsChildren()
    {
        var mocks = new RecordingMocks
        {
            Gate = args => args.Name == "g-child" ? Task.Delay(30, TestContext.Current.CancellationToken) : Task.CompletedTask,
        };
        await SmallProgram.RunAsync(mocks, () =>
        {
            var group = new Group("g");
            _ = new Thing("after", new ThingArgs { Text = "t" }, new CustomResourceOptions { DependsOn = { group } });
        });

        Assert.Equal(["g", "g-child", "after"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task Get_AsksTheEngineForTheId()
    {
        var mocks = new RecordingMocks { Answer = args => ("ignored", RecordingMocks.State(("text", $"text of {args.Id}"))) };
        Thing? thing = null;
        await SmallProgram.RunAsync(mocks, () => thing = Thing.Get("found", "abc"));

        Assert.Equal("abc", mocks["found"].Id);
        Assert.Equal("abc", await OutputUtilities.GetValueAsync(thing!.Id));
        Assert.Equal("text of abc", await OutputUtilities.GetValueAsync(thing.Text));
    }

    [Fact]
    public async Task RegisterOutputs_OfAComponent_ReachesTheEngine()
    {
        var mocks = new RecordingMocks();
        await SmallProgram.RunAsync(mocks, () => _ = new Group("g"));

        var registered = Assert.Single(mocks.Outputs, request => request.Urn.EndsWith("::g", StringComparison.Ordinal));
        Assert.Equal(["text"], registered.Outputs.Keys);
        Assert.Equal("child", await OutputUtilities.GetValueAsync(registered.Outputs["text"]));
    }

    [Fact]
    public async Task TestAsync_OfAFunction_GivesResourcesWithoutTheStackAndTheOutputs()
    {
        var (resources, outputs) = await Deployment.TestAsync(
            new RecordingMocks(),
            SmallProgram.Update,
            () => new Dictionary<string, object?> { ["id"] = new Thing("x", new ThingArgs { Text = "t" }).Id });

        Assert.Equal(["x"], resources.Select(resource => resource.GetResourceName()));
        Assert.Equal("x-id", await OutputUtilities.GetValueAsync(Assert.IsType<Output<string>>(outputs["id"])));
    }

    [Fact]
    public void Constructed_OutsideADeployment_IsRefused()
        => Assert.Throws<InvalidOperationException>(() => new Thing("x", new ThingArgs { Text = "t" }));
}
