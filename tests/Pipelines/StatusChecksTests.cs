using Slipway.Pipelines;
using Xunit;

namespace Slipway.Tests.Pipelines;

public sealed class StatusChecksTests
{
    [Theory]
    [InlineData("brain-gateway", "main",
        "Build Docker Images (brain)|Build Docker Images (gateway)|Security Scanning|Test Brain Service|Test Gateway Service")]
    [InlineData("piwardrive", "main", "")]
    [InlineData("autonomica", "develop", "Build|E2E Tests|Integration Tests|test-and-quality")]
    [InlineData("humanline", "main",
        "CodeQL Analysis|Dependency Security|License Compliance|SAST Scanning|Secrets & Infrastructure|Test Summary")]
    [InlineData("humanline", "develop", "Test Summary")]
    public void RequiredOn_Branch_NamesOnlyWhatEveryPullRequestReports(string product, string branch, string expected) => Assert.Equal(
        expected,
        string.Join('|', StatusChecks.RequiredOn(Products.Named(product), Products.Named(product).Branches.First(known => known.Name == branch))));

    [Fact]
    public void RequiredOn_EveryProduct_NamesJobsOfItsWorkflows() => Assert.All(Products.All, product =>
    {
        var names = product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs).Select(job => job.Name).ToList();
        Assert.All(
            product.Branches.SelectMany(branch => StatusChecks.RequiredOn(product, branch)),
            check => Assert.Contains(names, name => check == name || check.StartsWith(name + " (", StringComparison.Ordinal)));
    });
}
