using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;
using Xunit;

namespace Slipway.Tests.Sdk;

public sealed class ReceivedStateTests
{
    [Fact]
    public async Task State_EveryKind_FillsTheOutputs()
    {
        var thing = await CreatedAsync(
            ("text", "t"),
            ("count", 3),
            ("ratio", 0.5),
            ("on", true),
            ("items", new List<string> { "a", "b" }),
            ("labels", new Dictionary<string, object> { ["k"] = "v" }),
            ("part", new Dictionary<string, object> { ["name"] = "wheel", ["weight"] = 7 }),
            ("size", "large"),
            ("choice", "word"),
            ("document", new Dictionary<string, object> { ["x"] = new object[] { 1, "y" } }));

        Assert.Equal(new Facts("t", IsKnown: true, IsSecret: false, DependsOn: "thing"), await Facts.OfAsync(thing.Text));
        Assert.Equal(3, await OutputUtilities.GetValueAsync(thing.Count));
        Assert.Equal(0.5, await OutputUtilities.GetValueAsync(thing.Ratio));
        Assert.True(await OutputUtilities.GetValueAsync(thing.On));
        Assert.Equal(["a", "b"], await OutputUtilities.GetValueAsync(thing.Items));
        Assert.Equal("v", (await OutputUtilities.GetValueAsync(thing.Labels))["k"]);
        var part = await OutputUtilities.GetValueAsync(thing.Part);
        Assert.Equal(("wheel", (int?)7), (part.Name, part.Weight));
        Assert.Equal(Size.Large, await OutputUtilities.GetValueAsync(thing.Size));
        Assert.Equal("word", (await OutputUtilities.GetValueAsync(thing.Choice)).AsT1);
        Assert.Equal("""{"x":[1,"y"]}""", Compact(await OutputUtilities.GetValueAsync(thing.Document)));
    }

    [Fact]
    public async Task State_ThatIsMissing_IsUnknownInAPreview()
    {
        var thing = await CreatedAsync(SmallProgram.Preview);

        Assert.Equal(new Facts(null, IsKnown: false, IsSecret: false, DependsOn: "thing"), await Facts.OfAsync(thing.Count));
    }

    [Fact]
    public async Task State_ThatIsMissing_IsTheDefaultInAnUpdate()
    {
        var thing = await CreatedAsync(SmallProgram.Update);

        Assert.Equal(new Facts(0, IsKnown: true, IsSecret: false, DependsOn: "thing"), await Facts.OfAsync(thing.Count));
        Assert.Equal(new Facts(null, IsKnown: true, IsSecret: false, DependsOn: "thing"), await Facts.OfAsync(thing.Text));
    }

    [Fact]
    public async Task State_SecretOrUnknown_StaysSo()
    {
        var thing = await CreatedAsync(
            ("text", Output.CreateSecret("hidden")),
            ("count", OutputUtilities.CreateUnknown(1)),
            ("items", new object[] { "a", Output.CreateSecret("b") }));

        Assert.Equal(new Facts("hidden", IsKnown: true, IsSecret: true, DependsOn: "thing"), await Facts.OfAsync(thing.Text));
        Assert.False(await OutputUtilities.GetIsKnownAsync(thing.Count));
        Assert.True(await Output.IsSecretAsync(thing.Items));
    }

    [Fact]
    public async Task State_OfAWrongKind_IsTheDefault()
    {
        var thing = await CreatedAsync(("count", "three"), ("text", "t"));

        Assert.Equal((0, "t"), (await OutputUtilities.GetValueAsync(thing.Count), await OutputUtilities.GetValueAsync(thing.Text)));
    }

    [Fact]
    public async Task Choice_WithANumber_IsTheFirstType()
    {
        var thing = await CreatedAsync(("choice", 12));

        Assert.Equal(Union<int, string>.FromT0(12), await OutputUtilities.GetValueAsync(thing.Choice));
    }

    [Fact]
    public async Task Id_ThatTheEngineDoesNotGive_IsUnknown()
    {
        Thing? thing = null;
        await SmallProgram.RunAsync(
            new RecordingMocks { Answer = args => (null, args.Inputs) },
            () => thing = new Thing("thing", new ThingArgs { Text = "t" }));

        Assert.False(await OutputUtilities.GetIsKnownAsync(thing!.Id));
    }

    private static Task<Thing> CreatedAsync(params (string Key, object Value)[] state) => CreatedAsync(SmallProgram.Update, state);

    private static async Task<Thing> CreatedAsync(Pulumi.Testing.TestOptions options, params (string Key, object Value)[] state)
    {
        Thing? thing = null;
        await SmallProgram.RunAsync(
            new RecordingMocks { Answer = _ => ("id", RecordingMocks.State(state)) },
            () => thing = new Thing("thing", new ThingArgs { Text = "input" }),
            options);
        return thing!;
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
