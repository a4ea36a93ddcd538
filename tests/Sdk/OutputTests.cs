using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;
using Xunit;

namespace Slipway.Tests.Sdk;

public sealed class OutputTests
{
    [Fact]
    public async Task Apply_UnknownInAPreview_DoesNotRun()
    {
        var runs = 0;

        var facts = await SmallProgram.FactsOfAsync(() => OutputUtilities.CreateUnknown("x").Apply(text =>
        {
            runs++;
            return text.Length;
        }));

        Assert.Equal(new Facts(null, IsKnown: false, IsSecret: false, DependsOn: ""), facts);
        Assert.Equal(0, runs);
    }

    [Fact]
    public async Task Apply_OfNoOutput_IsTheDefault()
    {
        var facts = await SmallProgram.FactsOfAsync(() => Output.CreateSecret(3).Apply(_ => (Output<string>?)null));

        Assert.Equal(new Facts(null, IsKnown: true, IsSecret: true, DependsOn: ""), facts);
    }

    [Fact]
    public async Task Create_OfATask_HasItsValue()
    {
        var facts = await SmallProgram.FactsOfAsync(() => Output.CreateSecret(Task.Run(() => 41)).Apply(value => value + 1));

        Assert.Equal(new Facts(42, IsKnown: true, IsSecret: true, DependsOn: ""), facts);
    }

    [Fact]
    public async Task Values_KnownOutsideADeployment_AreThereToo()
    {
        var output = Output.Tuple(Output.Create("a"), Output.CreateSecret(2)).Apply(both => $"{both.Item1}{both.Item2}");

        Assert.Equal(new Facts("a2", IsKnown: true, IsSecret: true, DependsOn: ""), await Facts.OfAsync(output));
    }

    [Fact]
    public async Task Tuple_OfEight_KeepsOrderAndTypes()
    {
        var output = Output.Tuple<int, string, bool, double, char, int, string, long>(1, "2", true, 4.5, '5', 6, "7", 8L);

        Assert.Equal((1, "2", true, 4.5, '5', 6, "7", 8L), await OutputUtilities.GetValueAsync(output));
    }

    [Fact]
    public async Task All_OfNothing_IsKnownAndEmpty()
    {
        var output = Output.All(Array.Empty<Output<int>>());

        Assert.True(await OutputUtilities.GetIsKnownAsync(output));
        Assert.Empty(await OutputUtilities.GetValueAsync(output));
    }

    [Fact]
    public async Task JsonSerialize_OutputsThatComeLater_AreWaitedFor()
    {
        var later = new TaskCompletionSource<string>();
        var inner = Output.Create(later.Task);
        var json = Output.JsonSerialize(Output.Create(new { outer = inner.Apply(text => new[] { Output.Create(text), inner }) }));

        later.SetResult("é");

        Assert.Equal("""{"outer":["\u00E9","\u00E9"]}""", await OutputUtilities.GetValueAsync(json));
    }

    [Fact]
    public async Task JsonSerialize_KeepsTheOptions()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

        var json = Output.JsonSerialize(Output.Create(new { FirstName = Output.Create("Ada") }), options);

        Assert.Equal("""{"firstName":"Ada"}""", await OutputUtilities.GetValueAsync(json));
    }

    [Fact]
    public async Task DeferredOutput_HasWhatItIsResolvedWith()
    {
        var deferred = new DeferredOutput<int>();
        var next = deferred.Output.Apply(value => value + 1);

        deferred.Resolve(Output.CreateSecret(1));

        Assert.Equal(new Facts(2, IsKnown: true, IsSecret: true, DependsOn: ""), await Facts.OfAsync(next));
    }

    [Fact]
    public void ToString_SaysThatAnOutputHasNoText()
        => Assert.StartsWith(
            "Calling [ToString] on an [Output<T>] is not supported.", Output.Create("x").ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Extensions_ReachIntoListsAndUnions()
    {
        var list = Output.Create(ImmutableArray.Create("a", "b"));
        var union = Output.Create(Union<int, string>.FromT1("x"));

        Assert.Equal("a", await OutputUtilities.GetValueAsync(list.First()));
        Assert.Equal("b", await OutputUtilities.GetValueAsync(list.GetAt(1)));
        Assert.Equal(2, await OutputUtilities.GetValueAsync(list.Length()));
        Assert.True(await OutputUtilities.GetValueAsync(union.IsT1()));
        Assert.Equal("x", await OutputUtilities.GetValueAsync(union.AsT1()));
    }
}
