using Pulumi;
using Pulumi.Utilities;
using Xunit;

namespace Slipway.Tests.Sdk;

public sealed class InvokeTests
{
    private static RecordingMocks Doubling
        => new() { AnswerCall = args => RecordingMocks.State(("name", $"{args.Args["name"]}!"), ("weight", 2)) };

    [Fact]
    public async Task InvokeAsync_GivesThePlainAnswer()
    {
        var mocks = Doubling;
        var part = await SmallProgram.LookAsync(
            () => Deployment.Instance.InvokeAsync<Part>("test:index:find", new FindArgs { Name = "a" }), mocks);

        Assert.Equal(("a!", (int?)2), (part.Name, part.Weight));
        Assert.Equal("test:index:find", Assert.Single(mocks.Calls).Token);
    }

    [Fact]
    public async Task Invoke_CarriesTheDependenciesOfItsArguments()
    {
        var facts = await SmallProgram.FactsOfAsync(
            () => Deployment.Instance
                .Invoke<Part>("test:index:find", new FindArgs { Name = new Thing("x", new ThingArgs { Text = "t" }).Text })
                .Apply(part => part.Name),
            Doubling);

        Assert.Equal(new Facts("t!", IsKnown: true, IsSecret: false, DependsOn: "x"), facts);
    }

    [Fact]
    public async Task Invoke_WithAnUnknownArgument_IsNotCalled()
    {
        var mocks = Doubling;
        var facts = await SmallProgram.FactsOfAsync(
            () => Deployment.Instance.Invoke<Part>("test:index:find", new FindArgs { Name = OutputUtilities.CreateUnknown("x") }), mocks);

        Assert.False(facts.IsKnown);
        Assert.Empty(mocks.Calls);
    }

    [Fact]
    public async Task Invoke_UsesTheProviderOfItsParent()
    {
        var mocks = Doubling;
        await SmallProgram.FactsOfAsync(
            () => Deployment.Instance.Invoke<Part>(
                "test:index:find",
                new FindArgs { Name = "a" },
                new InvokeOptions { Parent = new Group("g", new ComponentResourceOptions { Provider = new ThingProvider("p") }) }),
            mocks);

        Assert.EndsWith("::p::p-id", Assert.Single(mocks.Calls).Provider, StringComparison.Ordinal);
    }

    private sealed class FindArgs : InvokeArgs
    {
        [Input("name", required: true)]
        public Input<string> Name { get; set; } = null!;
    }
}
