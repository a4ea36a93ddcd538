using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;
using Xunit;

namespace Slipway.Tests.Sdk;

public sealed class OptionTests
{
    [Fact]
    public void Merge_SingleValuesOfTheSecondWinAndListsGrow()
    {
        var first = new CustomResourceOptions { Protect = true, Version = "1", IgnoreChanges = { "a" }, AdditionalSecretOutputs = { "x" } };
        var second = new CustomResourceOptions { Version = "2", IgnoreChanges = { "b" }, ImportId = "i" };
        second.AdditionalSecretOutputs.Add("y");

        var merged = CustomResourceOptions.Merge(first, second);

        Assert.Equal((true, "2", "i"), (merged.Protect, merged.Version, merged.ImportId));
        Assert.Equal(["a", "b"], merged.IgnoreChanges);
        Assert.Equal(["x", "y"], merged.AdditionalSecretOutputs);
        Assert.Equal(["a"], first.IgnoreChanges);
    }

    [Fact]
    public void Merge_WithNothing_SharesNoList()
    {
        var first = new CustomResourceOptions { IgnoreChanges = { "a" } };

        CustomResourceOptions.Merge(first, null).IgnoreChanges.Add("b");

        Assert.Equal(["a"], first.IgnoreChanges);
    }

    [Fact]
    public void Merge_OfNothing_IsNewAndEmpty()
    {
        var merged = ComponentResourceOptions.Merge(null, null);

        Assert.Null(merged.Protect);
        Assert.Empty(merged.Providers);
    }

    [Fact]
    public async Task Provider_OfAComponent_IsInheritedByItsChildren()
    {
        var mocks = new RecordingMocks();
        await SmallProgram.RunAsync(mocks, () =>
        {
            var group = new Group("g", new ComponentResourceOptions { Provider = new ThingProvider("p") });
            _ = Group.In(group, "inner");
        });

        Assert.Equal("urn:pulumi:staging::shop::pulumi:pulumi:Stack$pulumi:providers:test::p::p-id", mocks["g-child"].Provider);
        Assert.Equal(mocks["g-child"].Provider, mocks["inner-child"].Provider);
        Assert.Equal("", mocks["g"].Provider);
    }

    [Fact]
    public async Task Provider_OfTheResourceItself_BeatsTheInheritedOne()
    {
        var mocks = new RecordingMocks();
        await SmallProgram.RunAsync(mocks, () =>
        {
            var group = new Group("g", new ComponentResourceOptions { Providers = { new ThingProvider("p") } });
            var options = new CustomResourceOptions { Parent = group, Provider = new ThingProvider("q") };
            _ = new Thing("own", new ThingArgs { Text = "t" }, options);
        });

        Assert.EndsWith("::q::q-id", mocks["own"].Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transformations_RunOwnFirstThenThoseOfTheAncestors()
    {
        var order = new List<string>();
        var mocks = new RecordingMocks();

        await Deployment.TestWithServiceProviderAsync<TransformedStack>(
            mocks, new Services(() => new TransformedStack(Note("stack"), Note("group"), Note("own"))), SmallProgram.Update);

        Assert.Equal(["group:g", "stack:g", "group:g-child", "stack:g-child", "own:x", "group:x", "stack:x"], order);

        ResourceTransformation Note(string who) => args =>
        {
            if (args.Resource is not Stack)
            {
                order.Add($"{who}:{args.Resource.GetResourceName()}");
            }

            return null;
        };
    }

    [Fact]
    public async Task Transformation_ChangesInputsAndSeesOptionsAsWritten()
    {
        var mocks = new RecordingMocks();
        ResourceOptions? seen = null;
        await SmallProgram.RunAsync(mocks, () =>
        {
            var group = new Group("g", new ComponentResourceOptions { Protect = true });
            _ = new Thing("x", new ThingArgs { Text = "before" }, new CustomResourceOptions
            {
                Parent = group,
                ResourceTransformations =
                {
                    args =>
                    {
                        seen = args.Options;
                        return new ResourceTransformationResult(new ThingArgs { Text = "after" }, args.Options);
                    },
                },
            });
        });

        Assert.Equal("after", mocks["x"].Inputs["text"]);
        Assert.Equal((null, "g"), (seen!.Protect, seen.Parent!.GetResourceName()));
    }

    [Fact]
    public async Task Urn_Create_NamesWhatAResourceWasCalled()
    {
        var urns = await SmallProgram.LookAsync(async () =>
        {
            var parent = new Thing("parent", new ThingArgs { Text = "t" });
            return ImmutableArray.Create(
                await OutputUtilities.GetValueAsync(Urn.Create("n", "a:b:C")),
                await OutputUtilities.GetValueAsync(Urn.Create("n", "a:b:C", project: "p", stack: "s")),
                await OutputUtilities.GetValueAsync(Urn.Create("n", "a:b:C", parent: parent)));
        });

        Assert.Equal(
            [
                "urn:pulumi:staging::shop::a:b:C::n",
                "urn:pulumi:s::p::a:b:C::n",
                "urn:pulumi:staging::shop::pulumi:pulumi:Stack$test:index:Thing$a:b:C::n",
            ],
            urns);
    }

    private sealed class TransformedStack : Stack
    {
        public TransformedStack(ResourceTransformation stack, ResourceTransformation group, ResourceTransformation own)
            : base(new StackOptions { ResourceTransformations = { stack } })
        {
            var parent = new Group("g", new ComponentResourceOptions { ResourceTransformations = { group } });
            var options = new CustomResourceOptions { Parent = parent, ResourceTransformations = { own } };
            _ = new Thing("x", new ThingArgs { Text = "t" }, options);
        }
    }
}
