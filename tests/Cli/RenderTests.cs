using Slipway.Cli.Rendering;
using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Cli;

public sealed class RenderTests
{
    private const string Space = "urn:pulumi:s::p::kubernetes:core/v1:Namespace::shop";
    private const string Owner = "urn:pulumi:s::p::pulumi:providers:github::hub";

    [Fact]
    public void Of_ObjectsReleasesAndRepositoryFiles_AreFilesWithKnownValues()
    {
        var name = new PlanReference { Name = "shop", Property = "metadata.name", Urn = Space };
        var plan = new DeploymentPlan
        {
            Project = "p",
            Stack = "s",
            Resources =
            [
                Resource("kubernetes:core/v1:Namespace", "shop", Object(("apiVersion", Text("v1")), ("kind", Text("Namespace")), ("metadata", Object(("name", Text("shop-space")))))),
                Resource("kubernetes:core/v1:ConfigMap", "shop-settings", Object(
                    ("apiVersion", Text("v1")),
                    ("data", Object(("a", Text("yes")), ("b", Text("two\nlines\n")), ("c", new PlanSecret { Origins = ["shop:key"] }), ("d", Text("in ${shop.metadata.name}")))),
                    ("kind", Text("ConfigMap")),
                    ("metadata", Object(("name", Text("settings")), ("namespace", name))))) with { References = [name] },
                Resource("kubernetes:helm.sh/v3:Release", "shop-cache", Object(
                    ("chart", Text("cache")),
                    ("version", Text("1.2.3")),
                    ("namespace", name),
                    ("repositoryOpts", Object(("repo", Text("https://charts.example")))),
                    ("values", Object(("replicas", new PlanNumber(3)), ("on", new PlanBoolean(true)))))),
                Resource("pulumi:providers:github", "hub", Object(("owner", Text("acme")))),
                Resource("github:index/repositoryFile:RepositoryFile", "shop-ci", Object(("repository", Text("store")), ("file", Text(".github/workflows/ci.yaml")), ("content", Text("on: push\n")))) with { Provider = Owner },
            ],
        };

        var files = RenderedFiles.Of(plan);

        Assert.Equal(
            [
                KeyValuePair.Create("github/acme/store/.github/workflows/ci.yaml", "on: push\n"),
                KeyValuePair.Create("helm/shop-cache/release.yaml", "chart: cache\nnamespace: shop-space\nrepo: \"https://charts.example\"\nversion: \"1.2.3\"\n"),
                KeyValuePair.Create("helm/shop-cache/values.yaml", "\"on\": true\nreplicas: 3\n"),
                KeyValuePair.Create("kubernetes/cluster/namespace-shop-space.yaml", "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop-space\n"),
                KeyValuePair.Create(
                    "kubernetes/shop-space/configmap-settings.yaml",
                    "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: shop-space\ndata:\n  a: \"yes\"\n  b: |\n    two\n    lines\n  c: \"[secret shop:key]\"\n  d: \"in shop-space\"\n"),
            ],
            files);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a//b")]
    public void Of_PathOutsideTheFolder_IsRefused(string file)
    {
        var plan = new DeploymentPlan
        {
            Project = "p",
            Stack = "s",
            Resources = [Resource("github:index/repositoryFile:RepositoryFile", "shop-ci", Object(("repository", Text("store")), ("file", Text(file)), ("content", Text(""))))],
        };

        Assert.Throws<Slipway.Cli.CommandLine.UsageException>(() => RenderedFiles.Of(plan));
    }

    private static PlannedResource Resource(string type, string name, PlanObject inputs) =>
        new() { Urn = $"urn:pulumi:s::p::{type}::{name}", Type = type, Name = name, Custom = true, Inputs = inputs };

    private static PlanText Text(string text) => new(text);

    private static PlanObject Object(params (string Name, PlanValue Value)[] members) =>
        new(members.Select(member => KeyValuePair.Create(member.Name, member.Value)));
}
