using Pulumi;
using Xunit;

namespace Slipway.Tests.Sdk;

[Collection(ProcessEnvironment.Name)]
public sealed class StackReferenceTests
{
    private static RecordingMocks Other => new()
    {
        Answer = _ => ("other", RecordingMocks.State(
            ("name", "other"),
            ("outputs", Output.CreateSecret<object>(RecordingMocks.State(("open", "o"), ("hidden", "h")))),
            ("secretOutputNames", new List<string> { "hidden" }))),
    };

    [Fact]
    public async Task GetOutput_IsSecretOnlyWhereTheOtherStackSaysSo()
    {
        var mocks = Other;
        var facts = await SmallProgram.LookAsync(
            async () =>
            {
                var reference = new StackReference("other");
                return new[]
                {
                    await Facts.OfAsync(reference.GetOutput("open")),
                    await Facts.OfAsync(reference.RequireOutput("hidden")),
                    await Facts.OfAsync(reference.GetOutput("none")),
                };
            },
            mocks);

        Assert.Equal(
            [
                new Facts("o", IsKnown: true, IsSecret: false, DependsOn: "other"),
                new Facts("h", IsKnown: true, IsSecret: true, DependsOn: "other"),
                new Facts(null, IsKnown: true, IsSecret: false, DependsOn: "other"),
            ],
            facts);
        Assert.Equal(("other", "pulumi:pulumi:StackReference"), (mocks["other"].Id, mocks["other"].Type));
    }

    [Fact]
    public async Task GetValueAsync_OfASecret_IsRefused()
    {
        var (open, error) = await SmallProgram.LookAsync(
            async () =>
            {
                var reference = new StackReference("short", new StackReferenceArgs { Name = "org/other" });
                return (await reference.GetValueAsync("open"), await Record.ExceptionAsync(() => reference.RequireValueAsync("hidden")));
            },
            Other);

        Assert.Equal("o", open);
        Assert.Equal(
            "Cannot call 'RequireOutputValueAsync' if the referenced stack has secret outputs. Use 'RequireOutput' instead.",
            Assert.IsType<InvalidOperationException>(error).Message);
    }

    [Fact]
    public async Task GetOutputDetailsAsync_PutsTheValueOnItsSide()
    {
        var (open, hidden) = await SmallProgram.LookAsync(
            async () =>
            {
                var reference = new StackReference("other");
                return (await reference.GetOutputDetailsAsync("open"), await reference.GetOutputDetailsAsync("hidden"));
            },
            Other);

        Assert.Equal(("o", null, null, "h"), (open.Value, open.SecretValue, hidden.Value, hidden.SecretValue));
    }

    [Fact]
    public Task RequireOutput_ThatIsMissing_FailsAndNamesIt()
        => ProcessEnvironment.WithAsync(new Dictionary<string, string?>(), async () =>
        {
            var error = await Assert.ThrowsAsync<RunException>(() => SmallProgram.RunAsync(
                Other, () => _ = new StackReference("other").RequireOutput("none")));

            Assert.Contains("Required output 'none' does not exist on stack 'other'.", error.Message, StringComparison.Ordinal);
        });
}
