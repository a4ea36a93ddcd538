using System.Text.Json.Nodes;
using Slipway.Plan;
using Slipway.Repositories;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

public sealed class GithubSchemaTests
{
    private const string File = "pulumi-github/schema.json";

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Resources_OfGithub_HaveInputsThatTheProviderTakes(string stack)
    {
        var schema = Schema();
        var resources = (await Environments.OfAsync(stack)).Resources
            .Where(resource => resource.Type.StartsWith("github:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(resources);
        Assert.Empty(resources.SelectMany(schema.Complaints));
    }

    [Fact]
    public void Complaints_OfWrongInputs_AreOneForEach()
    {
        var resource = new PlannedResource
        {
            Urn = "urn",
            Type = "github:index/issueLabel:IssueLabel",
            Name = "label",
            Custom = true,
            Inputs = new([new("color", new PlanNumber(1)), new("colour", new PlanText("red"))]),
        };

        Assert.Equal(
            ["label.repository is missing", "label.color is a PlanNumber, and the provider wants {\"type\":\"string\"}", "label.colour is no input"],
            Schema().Complaints(resource));
    }

    [Fact]
    public void ChoicesOfOwners_AreInputsOfARepository() => Assert.Empty(
        OwnersChoices.Inputs.Except(Node()["resources"]!["github:index/repository:Repository"]!["inputProperties"]!.AsObject().Select(input => input.Key)));

    private static GithubSchema Schema() => new(Node());

    private static JsonNode Node()
    {
        var path = Path.Combine(Repository.Workspace.Root, "..", "shared", "upstream", File);
        Assert.SkipUnless(System.IO.File.Exists(path), $"{File} is not there");
        return JsonNode.Parse(System.IO.File.ReadAllText(path))!;
    }
}
