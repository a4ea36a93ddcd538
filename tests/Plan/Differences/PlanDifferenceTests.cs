using Slipway.Plan;
using Slipway.Plan.Differences;
using Slipway.Tests.Stacks;
using Xunit;
using static Slipway.Tests.Plan.Differences.Things;

namespace Slipway.Tests.Plan.Differences;

public sealed class PlanDifferenceTests
{
    [Fact]
    public async Task RealPlan_WithItself_IsEmpty()
    {
        var plan = await Environments.StagingAsync;

        var difference = PlanDifference.BetweenPlans(PlanReader.Read(PlanJson.Write(plan)), plan, "itself");

        Assert.True(difference.IsEmpty);
        Assert.Equal(plan.Resources.Count, difference.Count(Operation.Same));
    }

    [Fact]
    public async Task RealPlan_WrittenAndRead_IsTheSameDocument()
    {
        var written = PlanJson.Write(await Environments.ProductionAsync);

        var again = PlanReader.Read(written);

        Assert.Equal(PlanJson.Write(await Environments.ProductionAsync).Length, written.Length);
        Assert.Equal(written.Split('\n').Count(line => line.Contains("\"urn\": \"urn:pulumi:", StringComparison.Ordinal)), again.Resources.Count + again.Resources.Sum(one => one.References.Count(reference => reference.Urn is not null)));
    }

    [Fact]
    public void Resources_NewGoneAndKept_HaveTheirOperations()
    {
        var difference = PlanDifference.BetweenPlans(
            Of(Thing("gone", "{}"), Thing("kept", "{}"), Thing("other", """{"a":1}""")),
            Of(Thing("kept", "{}"), Thing("new", "{}"), Thing("other", """{"a":2}""")),
            "before");

        Assert.Equal(
            ["gone Delete", "kept Same", "new Create", "other Update"],
            difference.Resources.Select(change => $"{change.Resource.Name} {change.Operation}"));
    }

    [Fact]
    public void Resource_UnderAnAlias_IsTheSame()
    {
        var difference = Between(Thing("old", """{"a":1}"""), Thing("new", """{"a":1}""") with { Aliases = [$"{Prefix}t:i:Thing::old"] });

        var change = Assert.Single(difference.Resources);
        Assert.Equal((Operation.Same, "old"), (change.Operation, change.FormerName));
    }

    [Theory]
    [InlineData("""{"a":{"b":1,"c":2}}""", """{"a":{"b":1,"c":3}}""", "a.c: 2 => 3")]
    [InlineData("""{"a":1}""", "{}", "a: 1 => -")]
    [InlineData("{}", """{"a":{"b":1}}""", """a: - => {"b":1}""")]
    [InlineData("""{"a":"1"}""", """{"a":["1"]}""", """a: "1" => ["1"]""")]
    [InlineData("""{"l":[{"name":"x","v":1},{"name":"y","v":2}]}""", """{"l":[{"name":"y","v":3},{"name":"x","v":1}]}""", "l[y].v: 2 => 3")]
    [InlineData("""{"l":["a","b","c"]}""", """{"l":["a","c"]}""", "l[1]: \"b\" => -")]
    [InlineData("""{"l":["a","c"]}""", """{"l":["a","b","c"]}""", "l[1]: - => \"b\"")]
    [InlineData("""{"l":[{"v":1},{"v":2}]}""", """{"l":[{"v":1},{"v":3}]}""", "l[1].v: 2 => 3")]
    [InlineData("""{"p":"{\"Statement\":[{\"Sid\":\"A\",\"Action\":\"s3:Get\"}]}"}""", """{"p":"{\"Statement\":[{\"Action\":\"s3:Put\",\"Sid\":\"A\"}]}"}""", "p.Statement[A].Action: \"s3:Get\" => \"s3:Put\"")]
    public void Inputs_OfAThing_DifferAtTheDeepestPlace(string before, string after, string change) => Assert.Equal([change], Changes(before, after));

    [Fact]
    public void Inputs_ThatTheRuntimeOwns_AreNoChange()
    {
        var difference = Between(Thing("a", """{"spec":{"replicas":2,"x":1}}"""), Thing("a", """{"spec":{"replicas":3,"x":1}}""") with { IgnoreChanges = ["spec.replicas"] });

        Assert.Equal(Operation.Same, Assert.Single(difference.Resources).Operation);
    }

    [Theory]
    [InlineData("aws:rds/instance:Instance", "dbName", Operation.Replace)]
    [InlineData("aws:rds/instance:Instance", "instanceClass", Operation.Update)]
    [InlineData("aws:iam/role:Role", "name", Operation.Replace)]
    [InlineData("kubernetes:core/v1:ConfigMap", "data", Operation.Update)]
    public void Input_ThatAProviderCannotChange_MakesTheResourceAnew(string type, string input, Operation operation) => Assert.Equal(
        operation,
        Assert.Single(Between(Thing("a", $$"""{"{{input}}":"x"}""", type), Thing("a", $$"""{"{{input}}":"y"}""", type)).Resources).Operation);

    [Fact]
    public void Input_OfAKubernetesObjectsName_MakesItAnew() => Assert.Equal(
        ["metadata.name: \"x\" => \"y\" !"],
        Changes("""{"metadata":{"name":"x"}}""", """{"metadata":{"name":"y"}}""", "kubernetes:core/v1:ConfigMap"));

    [Fact]
    public void Protection_ThatGoes_IsAChange() => Assert.Equal(
        ["(protect): true => false"],
        Changes(Between(Thing("a", "{}") with { Protect = true }, Thing("a", "{}"))));

    [Theory]
    [InlineData("""{"arn":"arn:aws:iam::1:role/x"}""", """{"arn":"${x.arn}"}""")]
    [InlineData("""{"text":"before arn:aws:1 after"}""", """{"text":"before ${x.arn} after"}""")]
    [InlineData("""{"flag":"true","count":"3"}""", """{"flag":true,"count":3}""")]
    public void State_WhereOnlyACloudKnows_IsNoChange(string state, string plan) => Assert.Empty(Against(state, plan));

    [Fact]
    public void State_AroundWhatOnlyACloudKnows_IsCompared() =>
        Assert.Equal(["""text: "before arn:aws:1 later" => "before ${x.arn} after" """.Trim()], Against("""{"text":"before arn:aws:1 later"}""", """{"text":"before ${x.arn} after"}"""));

    private static IEnumerable<string> Against(string state, string plan) => Changes(PlanDifference.FromState(
        Of(Thing("a", state)),
        Of(Thing("a", plan) with { References = [new PlanReference { Name = "x", Property = "arn" }] }),
        "state.json"));
}
