using Slipway.Cli.Baselines;
using Slipway.Cli.CommandLine;
using Slipway.Plan;
using Slipway.Plan.Differences;
using Xunit;
using static Slipway.Tests.Plan.Differences.Things;

namespace Slipway.Tests.Cli.Baselines;

public sealed class StateExportTests
{
    private const string Stack = """{"urn":"urn:pulumi:trial::shop::pulumi:pulumi:Stack::shop-trial","custom":false,"type":"pulumi:pulumi:Stack"}""";

    private static readonly string s_samples = Path.Combine(Stacks.Repository.Workspace.Root, "..", "shared", "samples");

    [Fact]
    public void Sample_OfTheRealEngine_IsReadWithoutDefaultsAndExpandedChildren()
    {
        var state = StateExport.Read(Sample("stack-export-components.json"), "s.json");

        Assert.Equal(("proof2", "dev"), (state.Project, state.Stack));
        Assert.DoesNotContain(state.Resources, resource => resource.Name.StartsWith("default", StringComparison.Ordinal));
        Assert.Equal("pulumi:providers:kubernetes", Assert.Single(state.Resources, resource => resource.Name == "k8s").Type);
        Assert.Equal("""{"description":"d","visibility":"private"}""", PlanJson.Compact(state.Resources.Single(resource => resource.Name == "site").Inputs));
    }

    [Fact]
    public void Sample_WithSecrets_ShowsNoneOfThem()
    {
        var state = StateExport.Read(Sample("stack-export-secrets.json"), "s.json");

        var text = PlanJson.Write(state);
        Assert.DoesNotContain("ciphertext", text, StringComparison.Ordinal);
        Assert.Contains("[secret]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void State_OfOurOwn_IsComparedForEveryOperation()
    {
        var state = StateExport.Read(
            Export(
                Resource("aws:iam/role:Role", "same", """{"name":"r","__defaults":["path"],"path":"/"}"""),
                Resource("aws:iam/role:Role", "changed", """{"name":"r","description":"old"}"""),
                Resource("aws:iam/role:Role", "anew", """{"name":"old"}"""),
                Resource("aws:iam/role:Role", "gone", """{"name":"g"}"""),
                Resource("aws:iam/role:Role", "was", """{"name":"m"}"""),
                Resource("aws:iam/role:Role", "secretive", """{"name":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"v1:abc"}}"""),
                """{"urn":"urn:pulumi:trial::shop::aws:iam/role:Role::pending","custom":true,"type":"aws:iam/role:Role","delete":true}""",
                """{"urn":"urn:pulumi:trial::shop::pulumi:providers:aws::default_7_48_0","custom":true,"type":"pulumi:providers:aws"}"""),
            "s.json");
        var plan = Of(
            Thing("same", """{"name":"r"}""", "aws:iam/role:Role"),
            Thing("changed", """{"name":"r","description":"new"}""", "aws:iam/role:Role"),
            Thing("anew", """{"name":"new"}""", "aws:iam/role:Role"),
            Thing("fresh", """{"name":"f"}""", "aws:iam/role:Role"),
            Thing("now", """{"name":"m"}""", "aws:iam/role:Role") with { Aliases = [$"{Prefix}aws:iam/role:Role::was"] },
            Thing("secretive", "{}", "aws:iam/role:Role") with
            {
                Inputs = new([KeyValuePair.Create<string, PlanValue>("name", new PlanSecret { Origins = ["shop:token"] })]),
            },
            Thing("shop-trial", "{}", DeploymentPlan.StackType));

        var difference = PlanDifference.FromState(state, plan, "s.json");

        Assert.Equal(
            ["anew Replace", "changed Update", "fresh Create", "gone Delete", "now Same", "same Same", "secretive Same", "shop-trial Same"],
            difference.Resources.Select(change => $"{change.Resource.Name} {change.Operation}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("not json", "s.json:1:")]
    [InlineData("{}", "is not the export of a stack")]
    [InlineData("""{"deployment":{"resources":[]}}""", "nothing was deployed yet")]
    public void Text_ThatIsNoExport_IsExplained(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<UsageException>(() => StateExport.Read(text, "s.json")).Message, StringComparison.Ordinal);

    private static string Sample(string name)
    {
        var path = Path.Combine(s_samples, name);
        Assert.SkipUnless(File.Exists(path), "the samples of the real engine are not here");
        return File.ReadAllText(path);
    }

    private static string Resource(string type, string name, string inputs) =>
        $$"""{"urn":"urn:pulumi:trial::shop::{{type}}::{{name}}","custom":true,"type":"{{type}}","inputs":{{inputs}},"parent":"urn:pulumi:trial::shop::pulumi:pulumi:Stack::shop-trial"}""";

    private static string Export(params IEnumerable<string> resources) =>
        $"{{\"version\":3,\"deployment\":{{\"resources\":[{string.Join(',', resources.Prepend(Stack))}]}}}}";
}
