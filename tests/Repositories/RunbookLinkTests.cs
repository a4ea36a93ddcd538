using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>Whether the pages that alerts link to are written into the repositories.</summary>
public sealed class RunbookLinkTests
{
    private const string Rules = "kubernetes:monitoring.coreos.com/v1:PrometheusRule";

    [Theory]
    [InlineData("autonomica")]
    [InlineData("brain-gateway")]
    [InlineData("goldensignals")]
    [InlineData("humanline")]
    [InlineData("piwardrive")]
    [Trait("Requirement", "AU-P14")]
    public async Task Alerts_OfAProduct_LinkToPagesThatItsRepositoryHas(string product)
    {
        var plan = await Environments.StagingAsync;
        var pages = plan.OfType("github:index/repositoryFile:RepositoryFile")
            .Where(one => one.Product == product && one.Inputs.TextAt("branch") == "main")
            .Select(one => one.Inputs.TextAt("file")!)
            .ToHashSet(StringComparer.Ordinal);

        var linked = plan.OfType(Rules).Where(one => one.Product == product).SelectMany(Links).Distinct().ToList();

        Assert.NotEmpty(linked);
        Assert.All(linked, link => Assert.Contains(link[(link.IndexOf("/blob/main/", StringComparison.Ordinal) + "/blob/main/".Length)..], pages));
    }

    private static IEnumerable<string> Links(PlannedResource rules) => Items(rules.Inputs.At("spec.groups"))
        .SelectMany(part => Items(part.At("rules")))
        .Select(rule => rule.TextAt("annotations.runbook_url"))
        .OfType<string>();

    private static IEnumerable<PlanObject> Items(PlanValue? list) => list is PlanList { Items: var items } ? items.OfType<PlanObject>() : [];
}
