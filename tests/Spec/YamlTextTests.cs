using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Slipway.Spec.Writing;
using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Spec;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("on")]
    [InlineData("yes")]
    [InlineData("3.10")]
    [InlineData(".0")]
    [InlineData("-.5")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("12:30:45")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("1e3")]
    [InlineData("2026-01-01")]
    [InlineData("=")]
    public void Write_TextThatLooksLikeAnotherType_IsQuoted(string text) =>
        Assert.Equal($"value: '{text}'\n", YamlText.Write(new JsonObject { ["value"] = text }));

    [Theory]
    [InlineData("npm run test:ci")]
    [InlineData("https://app.example")]
    [InlineData("v1.2.3")]
    [InlineData("ubuntu-latest")]
    [InlineData("${{ github.ref }}")]
    public void Write_PlainText_StaysPlain(string text) =>
        Assert.Equal($"value: {text}\n", YamlText.Write(new JsonObject { ["value"] = text }));

    [Fact]
    public void Write_SeveralLines_StandAsTheyAre() =>
        Assert.Equal("run: |\n  set -e\n  make\n", YamlText.Write(new JsonObject { ["run"] = "set -e\nmake\n" }));

    [Fact]
    public void Write_Header_StandsAboveAsComments() =>
        Assert.Equal("# Made from x.\n#\na: 1\n", YamlText.Write(new JsonObject { ["a"] = 1 }, "Made from x.", ""));

    [Fact]
    public void Parse_OfWhatIsWritten_GivesTheSameTree() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Trees(), tree => JsonNode.DeepEquals(tree, YamlTree.Parse(YamlText.Write(tree)))));

    private static Arbitrary<JsonObject> Trees()
    {
        var characters = Gen.Elements("ab #:-'\"\\\n\t{}[]&*!|>%@`,?=~0.1eEyn<é".ToCharArray());
        var texts = characters.ArrayOf().Select(array => new string(array));
        var scalars = Gen.OneOf(
            texts.Select(text => (JsonNode?)JsonValue.Create(text)),
            ArbMap.Default.GeneratorFor<int>().Select(number => (JsonNode?)JsonValue.Create((decimal)number)),
            ArbMap.Default.GeneratorFor<bool>().Select(flag => (JsonNode?)JsonValue.Create(flag)));
        var values = Gen.OneOf(scalars, scalars.ArrayOf().Select(items => (JsonNode?)new JsonArray(items)));
        var members = Gen.Zip(texts.Where(text => text.Length is > 0 and < 100 && !text.Contains('\n', StringComparison.Ordinal)), values);
        return members.ArrayOf()
            .Select(entries => new JsonObject(entries.DistinctBy(entry => entry.Item1).Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2))))
            .ToArbitrary();
    }
}
