using System.Text.Json.Nodes;
using Slipway.Pipelines;
using Slipway.Spec.Writing;
using Xunit;

namespace Slipway.Tests.Pipelines;

public sealed class GeneratedFilesTests
{
    public static TheoryData<string, string> Workflows =>
        [.. Products.All.SelectMany(product => product.Pipeline.Workflows.Select(workflow => (product.Name, workflow.Path)))];

    [Fact]
    public void For_FiveProducts_GivesSixteenWorkflows() => Assert.Equal(16, Workflows.Count);

    [Theory]
    [MemberData(nameof(Workflows))]
    public void For_Workflow_SurvivesParsingAndWriting(string product, string path)
    {
        var text = Products.FilesOf(product)[path];
        var header = text.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line[2..]).ToList();

        var tree = YamlTree.Parse(text);

        Assert.True(JsonNode.DeepEquals(tree, YamlTree.Parse(YamlText.Write(tree, header))));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void For_Workflow_SaysWhatItWasMadeFrom(string product, string path) =>
        Assert.StartsWith($"# Made by Slipway from products/{product}.yaml; do not edit.\n", Products.FilesOf(product)[path], StringComparison.Ordinal);

    [Fact]
    public void For_SameProductTwice_GivesTheSameBytes() =>
        Assert.All(Products.All, product => Assert.Equal(GeneratedFiles.For(product), GeneratedFiles.For(product)));
}
