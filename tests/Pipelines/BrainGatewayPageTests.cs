using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>Brain/Gateway's document, row by row, on what is generated beside its pipeline: images, coverage, load tests.</summary>
public sealed class BrainGatewayPageTests
{
    private const string Product = "brain-gateway";

    private static readonly StepView s_scan = WorkflowView.Of(Product, "ci-cd.yml").Job("build").Steps
        .Single(step => step.With("scan-type") == "image");

    [Fact, Trait("Requirement", "BG-K01")]
    public void Images_AreScannedByTrivy_ForVulnerabilities()
    {
        Assert.StartsWith("aquasecurity/trivy-action@", s_scan.Uses, StringComparison.Ordinal);
        Assert.Contains("vuln", Scanners);
    }

    [Fact, Trait("Requirement", "BG-K02")]
    public void Images_AreScanned_ForMisconfigurations() => Assert.Contains("misconfig", Scanners);

    [Fact, Trait("Requirement", "BG-K03")]
    public void Images_AreScanned_ForSecretsInTheirLayers() => Assert.Contains("secret", Scanners);

    [Fact, Trait("Requirement", "BG-K04")]
    public void Images_AreScanned_EachOfThem()
    {
        Assert.Equal("${{ matrix.image }}:candidate", s_scan.With("image-ref"));
        Assert.Null(s_scan.If);
    }

    [Fact, Trait("Requirement", "BG-A03")]
    public void Coverage_ThatIsLow_IsToldInThePullRequest()
    {
        var settings = YamlTree.Parse(Products.FilesOf(Product)["codecov.yml"]);

        Assert.Equal("80%", settings["coverage"]!["status"]!["project"]!["default"]!["target"]!.ToString());
        Assert.Equal("diff, flags, files", settings["comment"]!["layout"]!.ToString());
    }

    [Fact, Trait("Requirement", "BG-M06")]
    public void Load_IsMade_ByK6() =>
        Assert.Contains("Run it with `k6 run performance_tests/load_test.js`.", Products.FilesOf(Product)[".github/TESTS.md"].Split('\n'));

    private static string[] Scanners => s_scan.With("scanners")!.Split(',');
}
