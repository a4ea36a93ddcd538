using System.Text.Json;
using Slipway.Plan;
using Slipway.Tests.Cli;
using Xunit;

namespace Slipway.Tests.Plan;

public sealed class PlanJsonTests
{
    private static readonly PlannedResource Machine = new()
    {
        Urn = "urn:pulumi:s::p::t:i:M::shop-m",
        Type = "t:i:M",
        Name = "shop-m",
        Custom = true,
        Product = "shop",
        Inputs = new PlanObject(
        [
            KeyValuePair.Create<string, PlanValue>("z", new PlanNumber(1e12)),
            KeyValuePair.Create<string, PlanValue>("a", new PlanList { Items = [new PlanNumber(0.5), PlanNull.Instance, new PlanBoolean(true)] }),
            KeyValuePair.Create<string, PlanValue>("it's", new PlanSecret { Origins = ["shop:a", "shop:b"] }),
            KeyValuePair.Create<string, PlanValue>("r", new PlanReference { Name = "x", Property = "y" }),
        ]),
        SecretInputs = ["it's"],
        References = [new PlanReference { Name = "x", Property = "y" }],
        Timeouts = new PlannedTimeouts(TimeSpan.FromMinutes(2), null, null),
        RetainOnDelete = true,
    };

    private static readonly DeploymentPlan OneMachine = new() { Project = "p", Stack = "s", Resources = [Machine] };

    [Fact]
    public void Write_OddValues_IsTheApprovedDocument() => Assert.Equal(
        """
        {
          "format": "slipway.plan/1",
          "project": "p",
          "stack": "s",
          "resources": [
            {
              "urn": "urn:pulumi:s::p::t:i:M::shop-m",
              "type": "t:i:M",
              "name": "shop-m",
              "custom": true,
              "parent": null,
              "product": "shop",
              "concern": null,
              "inputs": {
                "a": [
                  0.5,
                  null,
                  true
                ],
                "it's": "[secret shop:a, shop:b]",
                "r": "${x.y}",
                "z": 1000000000000
              },
              "secretInputs": [
                "it's"
              ],
              "dependsOn": [],
              "provider": null,
              "protect": false,
              "ignoreChanges": [],
              "aliases": [],
              "references": [
                {
                  "text": "${x.y}",
                  "urn": null,
                  "property": "y"
                }
              ],
              "retainOnDelete": true,
              "timeouts": {
                "create": 120
              }
            }
          ],
          "outputs": {},
          "decisions": [],
          "findings": []
        }

        """.ReplaceLineEndings("\n"),
        PlanJson.Write(OneMachine));

    [Fact]
    public async Task Write_EveryMember_IsInTheSchemaAndRequiredOnesAreThere()
    {
        using var schema = JsonDocument.Parse(await File.ReadAllTextAsync(SchemaPath(), TestContext.Current.CancellationToken));
        foreach (var plan in new[] { OneMachine, await new SmallStacks().PlanAsync("staging", null), await new SmallStacks().PlanAsync("production", null) })
        {
            using var document = JsonDocument.Parse(PlanJson.Write(plan));

            Assert.Empty(SchemaCheck.Mistakes(document.RootElement, schema.RootElement, schema.RootElement, "$"));
        }
    }

    [Fact]
    public async Task Mistakes_SpoiltDocument_AreFound()
    {
        using var schema = JsonDocument.Parse(await File.ReadAllTextAsync(SchemaPath(), TestContext.Current.CancellationToken));
        using var document = JsonDocument.Parse("""{"format":"slipway.plan/2","project":1,"stack":"s","resources":[{"urn":"x"}],"outputs":{},"decisions":[],"more":1}""");

        var mistakes = SchemaCheck.Mistakes(document.RootElement, schema.RootElement, schema.RootElement, "$").ToArray();

        Assert.Contains("$: findings is missing", mistakes);
        Assert.Contains("$: more is not allowed", mistakes);
        Assert.Contains("$.format: is not the constant", mistakes);
        Assert.Contains("$.project: is a Number", mistakes);
        Assert.Contains("$.resources[0].urn: does not match ^urn:pulumi:", mistakes);
    }

    [Fact]
    public void ForProducts_ResourceOfAProduct_KeepsItsParents()
    {
        var parent = Machine with { Urn = "urn:parent", Product = "platform" };
        var plan = OneMachine with { Resources = [parent, Machine with { Parent = "urn:parent" }, Machine with { Urn = "urn:other", Product = "other" }] };

        Assert.Equal(["urn:parent", Machine.Urn], plan.ForProducts(new HashSet<string> { "shop" }).Resources.Select(resource => resource.Urn));
    }

    private static string SchemaPath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "docs", "plan.schema.json")))
            {
                return Path.Combine(folder.FullName, "docs", "plan.schema.json");
            }
        }

        throw new FileNotFoundException("docs/plan.schema.json");
    }
}
