using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;
using Xunit;

namespace Slipway.Tests.Sdk;

public sealed class SentInputTests
{
    [Fact]
    public async Task Register_EveryKindOfInput_ReachesTheEngineAsAPlainValue()
    {
        var sent = await SentAsync(() => new ThingArgs
        {
            Text = Output.CreateSecret("hidden"),
            Count = 3,
            Ratio = 0.25,
            On = false,
            Items = { "a", Output.Create("b") },
            Labels = { { "k", Output.Create("v") }, { "l", "w" } },
            Part = new PartArgs { Name = "wheel", Weight = Output.Create(7) },
            Size = Size.Large,
            Choice = "word",
            Document = """{"deep":[1,null,true]}""",
        });

        Assert.Equal(
            """
            {"choice":"word","count":3,"document":{"deep":[1,null,true]},"items":["a","b"],"labels":{"k":"v","l":"w"},
            "on":false,"part":{"name":"wheel","weight":7},"ratio":0.25,"size":"large","text":"hidden"}
            """.ReplaceLineEndings(""),
            Json(sent));
    }

    [Fact]
    public async Task Register_Numbers_ArriveAsDoubles()
    {
        var sent = await SentAsync(() => new ThingArgs { Text = "", Count = 3, Choice = 4 });

        Assert.Equal((3d, 4d), (sent["count"], sent["choice"]));
    }

    [Fact]
    public async Task Register_AnUnknownAnywhereInAnInput_LeavesThatInputOut()
    {
        var sent = await SentAsync(() => new ThingArgs
        {
            Text = "t",
            Items = { "a", OutputUtilities.CreateUnknown("b") },
            Part = new PartArgs { Name = OutputUtilities.CreateUnknown("x") },
            Labels = { { "k", "v" } },
        });

        Assert.Equal("""{"labels":{"k":"v"},"text":"t"}""", Json(sent));
    }

    [Fact]
    public async Task Register_WhatIsNullInAMap_IsLeftOutAndInAList_Stays()
    {
        var sent = await SentAsync(() => new ThingArgs
        {
            Text = "t",
            Any = new Dictionary<string, object?>
            {
                ["gone"] = null,
                ["list"] = new object?[] { null, 1 },
                ["empty"] = ImmutableArray<int>.Empty,
            },
        });

        Assert.Equal("""{"any":{"empty":[],"list":[null,1]},"text":"t"}""", Json(sent));
    }

    [Fact]
    public async Task Register_AnArrayThatNobodyAssigned_IsEmpty()
    {
        var sent = await SentAsync(() => new ThingArgs { Text = "t", Any = default(ImmutableArray<string>) });

        Assert.Equal("""{"any":[],"text":"t"}""", Json(sent));
    }

    [Fact]
    public async Task Register_AJsonInput_IsSentAsText()
    {
        var sent = await SentAsync(() => new ThingArgs { Text = "t", AsText = new PartArgs { Name = "w\"x", Weight = 2 } });

        Assert.Equal(
            new Dictionary<string, string> { ["name"] = "w\"x", ["weight"] = "2" },
            JsonDocument.Parse(Assert.IsType<string>(sent["asText"])).RootElement.EnumerateObject()
                .ToDictionary(entry => entry.Name, entry => entry.Value.ToString()));
    }

    [Fact]
    public async Task Register_AssetsAndArchives_StayWhatTheyAre()
    {
        var asset = await SentAsync(() => new ThingArgs { Text = "t", Source = new StringAsset("body") });
        var archive = await SentAsync(() => new ThingArgs
        {
            Text = "t",
            Source = new AssetArchive(new Dictionary<string, AssetOrArchive> { ["a.txt"] = new FileAsset("a.txt") }),
        });

        Assert.IsType<StringAsset>(asset["source"]);
        Assert.IsType<AssetArchive>(archive["source"]);
    }

    [Fact]
    public async Task Register_ADictionaryOfInputs_SendsItAsItIs()
    {
        var mocks = new RecordingMocks();
        await SmallProgram.RunAsync(mocks, () => _ = new Thing("x", new DictionaryResourceArgs(
            ImmutableDictionary<string, object?>.Empty.Add("free", Output.Create(1)).Add("text", "t"))));

        Assert.Equal("""{"free":1,"text":"t"}""", Json(mocks["x"].Inputs));
    }

    [Fact]
    public async Task InputList_EveryConversion_GivesTheSameList()
    {
        InputList<string>[] lists =
        [
            "a,b".Split(','),
            new List<string> { "a", "b" },
            ImmutableArray.Create("a", "b"),
            new[] { Output.Create("a"), Output.Create("b") },
            new List<Input<string>> { "a", Output.Create("b") },
            Output.Create("a,b".Split(',')),
            Output.Create(new List<string> { "a", "b" }),
            Output.Create<IEnumerable<string>>(["a", "b"]),
            Output.Create(ImmutableArray.Create("a", "b")),
            ((InputList<string>)"a").Concat(Output.Create("b")),
        ];

        foreach (var list in lists)
        {
            Assert.Equal(["a", "b"], await OutputUtilities.GetValueAsync(list.ToOutput()));
        }
    }

    [Fact]
    public async Task InputList_Enumerated_GivesEachItemWithItsOwnSecretness()
    {
        InputList<string> list = ["open", Output.CreateSecret("hidden")];
        var secrets = new List<bool>();

        await foreach (var item in list)
        {
            secrets.Add(await Output.IsSecretAsync(item.ToOutput()));
        }

        Assert.Equal([false, true], secrets);
    }

    [Fact]
    public async Task InputMap_Merge_LetsTheSecondWinAndChangesNeither()
    {
        InputMap<int> first = new() { { "a", 1 }, { "b", 2 } };
        InputMap<int> second = new() { { "b", 3 } };

        var merged = await OutputUtilities.GetValueAsync(InputMap<int>.Merge(first, second).ToOutput());

        Assert.Equal("a=1;b=3", string.Join(';', merged.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key}={entry.Value}")));
        Assert.Equal(2, (await OutputUtilities.GetValueAsync(first.ToOutput()))["b"]);
    }

    [Fact]
    public void InputCollections_Synchronously_CannotBeEnumerated()
    {
        Assert.Throws<NotSupportedException>(() => ((System.Collections.IEnumerable)new InputList<int>()).GetEnumerator());
        Assert.Throws<NotSupportedException>(() => ((System.Collections.IEnumerable)new InputMap<int>()).GetEnumerator());
    }

    private static async Task<ImmutableDictionary<string, object>> SentAsync(Func<ThingArgs> args)
    {
        var mocks = new RecordingMocks();
        await SmallProgram.RunAsync(mocks, () => _ = new Thing("thing", args()), SmallProgram.Preview);
        return mocks["thing"].Inputs;
    }

    private static string Json(object value)
        => JsonSerializer.Serialize(Sorted(value));

    private static object? Sorted(object? value) => value switch
    {
        ImmutableDictionary<string, object> map => new SortedDictionary<string, object?>(
            map.ToDictionary(entry => entry.Key, entry => Sorted(entry.Value)), StringComparer.Ordinal),
        ImmutableArray<object> list => list.Select(Sorted).ToList(),
        _ => value,
    };
}
