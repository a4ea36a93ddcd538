using Slipway.Cli.Engine;
using Xunit;

namespace Slipway.Tests.Engine;

/// <summary>What a run leaves behind in its process; alone, because other runs pass through the same process.</summary>
[Collection(nameof(ProcessTests))]
[CollectionDefinition(nameof(ProcessTests), DisableParallelization = true)]
public sealed class ProcessTests
{
    [Fact]
    public async Task Run_ThrowingStack_GivesTheMessageAndLeavesTheExitCode()
    {
        var before = Environment.ExitCode;

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => Runs.OfAsync(() => throw new InvalidOperationException("the cellar is full")));

        Assert.Equal(["the cellar is full"], failure.Messages);
        Assert.Equal(before, Environment.ExitCode);
    }

    [Fact]
    public async Task Run_WithSettings_LeavesTheEnvironmentAsItWas()
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", """{"shop:plain":"outside"}""");
        try
        {
            await Runs.OfAsync(() => { }, Runs.Request with { Settings = new Dictionary<string, string> { ["shop:plain"] = "inside" } });

            Assert.Equal("""{"shop:plain":"outside"}""", Environment.GetEnvironmentVariable("PULUMI_CONFIG"));
            Assert.Null(Environment.GetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("PULUMI_CONFIG", null);
        }
    }
}
