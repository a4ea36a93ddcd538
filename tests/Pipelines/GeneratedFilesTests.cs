using System.Text.Json.Nodes;
using Slipway.Pipelines;
using Slipway.Spec.Writing;
using Xunit;

namespace Slipway.Tests.Pipelines;

public sealed class GeneratedFilesTests
{
    public static TheoryData<string, string> Workflows =>
        [.. Products.All.SelectMany(product => product.Pipeline.Workflows.Select(workflow => (product.Name, workflow.Path)))];

    // The seventeenth runs Brain/Gateway's load test, which its document describes and no workflow of it starts.
    [Fact]
    public void For_FiveProducts_GivesTheDocumentsSixteenWorkflowsAndTheLoadTest() => Assert.Equal(
        [
            "autonomica .github/workflows/automated-rollback.yml",
            "autonomica .github/workflows/ci-cd-pipeline.yml",
            "autonomica .github/workflows/deploy-production.yml",
            "autonomica .github/workflows/deploy-staging.yml",
            "brain-gateway .github/workflows/ci-cd.yml",
            "brain-gateway .github/workflows/deploy-production.yml",
            "brain-gateway .github/workflows/load-test.yml",
            "goldensignals .github/workflows/cd.yml",
            "goldensignals .github/workflows/ci.yml",
            "goldensignals .github/workflows/security.yml",
            "humanline .github/workflows/deploy.yml",
            "humanline .github/workflows/security.yml",
            "humanline .github/workflows/test.yml",
            "piwardrive .github/workflows/dependency-testing.yml",
            "piwardrive .github/workflows/deploy-production.yml",
            "piwardrive .github/workflows/deploy-staging.yml",
            "piwardrive .github/workflows/performance-monitoring.yml",
        ],
        Workflows.Select(row => $"{row.Data.Item1} {row.Data.Item2}").Order(StringComparer.Ordinal));

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
