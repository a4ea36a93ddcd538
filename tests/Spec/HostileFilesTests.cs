using System.Text;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Spec;

/// <summary>A file that nobody wrote by hand: it is refused at its place, whatever it is, and costs nothing.</summary>
public sealed class HostileFilesTests
{
    private const string File = "products/odd.yaml";

    public static TheoryData<string, string> Texts => new()
    {
        { new string(' ', 300_000), "products/odd.yaml:1:1: the file has 300000 characters; at most 262144 are read" },
        { "name: " + new string('[', 60) + new string(']', 60), "nested deeper than 24 levels" },
        { "name: " + string.Concat(Enumerable.Repeat("{a: ", 5_000)), "nested deeper than 24 levels" },
        { $"name: [{string.Concat(Enumerable.Repeat("1, ", 25_000))}]", "the file has more than 20000 values" },
        { "a: &all [x, x]\nb: [*all, *all]", "products/odd.yaml:1:4: a: &all is an anchor" },
        { "a: [x]\nb: [*all, *all]", "products/odd.yaml:2:5: b[0]: *all is an alias" },
        { "name: odd\nteam: odd\nname: even", "products/odd.yaml:3:1: name: the key stands twice; first at products/odd.yaml:1:1" },
        { "name: odd\n<<: {team: odd}", "<< merges nothing here" },
        { "name: !!binary b2Rk", "is a tag; quote a text instead" },
        { "name: odd\n---\nname: even", "products/odd.yaml:2:1: a second document begins here" },
        { "", "products/odd.yaml:1:1: the file is empty" },
        { "name: o\u0007dd", "products/odd.yaml:1:8: the character U+0007 may not stand in a file" },
        { "name: odd\nteam:\n\todd: x", "products/odd.yaml:3:1: the line is indented with a tab; indent with spaces" },
        { "[a]: b", "a list cannot be a key" },
        { "true: b", "the key true is true or false; write it in quotes" },
        { "name: [odd", "not valid YAML" },
        { "- name: odd", "products/odd.yaml:1:1: a list stands here; expected a mapping with the keys of a product" },
        { "odd", "expected a mapping with the keys of a product" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_WhatNoProductFileIs_IsRefusedAtItsPlace(string text, string message)
    {
        var problems = new ProblemList();

        var catalog = ProductTexts.Read(problems, (File, text));

        Assert.Empty(catalog.Products);
        Assert.Contains(problems, problem => problem.ToString().Contains(message, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.True(problem.Location is { File: File, Line: > 0, Column: > 0 }, problem.ToString()));
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61 }, "products/odd.yaml:1:1: the file begins with a byte order mark; save it as UTF-8 without one")]
    [InlineData(new byte[] { 0x61, 0x0A, 0xC3, 0x28 }, "products/odd.yaml:2:1: the line is not valid UTF-8; save the file as UTF-8")]
    public void Read_BytesOfAnotherEncoding_AreRefusedAtTheirLine(byte[] bytes, string message)
    {
        var problems = new ProblemList();

        ProductFiles.Read([new ProductFile(File, bytes), new ProductFile("products/defaults.yaml", ProductTexts.Bytes("products/defaults.yaml"))], problems);

        Assert.Equal([message], problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Parse_LimitsOfItsOwn_AreKept()
    {
        var problems = new ProblemList();
        var limits = new YamlLimits { Depth = 2, Nodes = 5 };

        Assert.NotNull(YamlSource.Parse(File, "a: b\nc: d", problems, limits));
        Assert.Null(YamlSource.Parse(File, "a: {b: c}", problems, limits));
        Assert.Null(YamlSource.Parse(File, Encoding.UTF8.GetBytes("a: b\nc: d\ne: f"), problems, limits));

        Assert.Equal(
            ["products/odd.yaml:1:5: a: nested deeper than 2 levels", "products/odd.yaml:3:1: the file has more than 5 values"],
            problems.Select(problem => problem.ToString()));
    }
}
