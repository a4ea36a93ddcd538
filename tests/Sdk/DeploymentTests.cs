using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;
using Xunit;

namespace Slipway.Tests.Sdk;

[Collection(ProcessEnvironment.Name)]
public sealed class DeploymentTests
{
    private static readonly Dictionary<string, string?> NoEngine = new() { ["PULUMI_MONITOR"] = null };

    [Fact]
    public async Task Instance_SaysWhatTheTestOptionsSay()
    {
        var options = new TestOptions { ProjectName = "p", StackName = "s", OrganizationName = "o", IsPreview = false };
        var seen = await SmallProgram.LookAsync(
            () =>
            {
                var it = Deployment.Instance;
                return Task.FromResult((it.ProjectName, it.StackName, it.OrganizationName, it.IsDryRun));
            },
            options: options);

        Assert.Equal(("p", "s", "o", false), seen);
    }

    [Fact]
    public async Task Instance_WithoutOptions_IsAPreviewOfTheStackNamedStack()
    {
        var (preview, name) = (false, "");
        await Deployment.TestWithServiceProviderAsync<Stack>(new RecordingMocks(), new Services(() =>
        {
            (preview, name) = (Deployment.Instance.IsDryRun, $"{Deployment.Instance.ProjectName}/{Deployment.Instance.StackName}");
            return new Stack();
        }));

        Assert.Equal((true, "project/stack"), (preview, name));
    }

    [Fact]
    public async Task Deployments_SideBySide_KeepApart()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            var mocks = new RecordingMocks { Gate = _ => Task.Delay(5, TestContext.Current.CancellationToken) };
            var resources = await Deployment.TestAsync(mocks, new TestOptions { StackName = $"s{number}" }, async () =>
            {
                await Task.Yield();
                _ = new Thing($"t{number}", new ThingArgs { Text = Output.Create(Task.Run(() => Deployment.Instance.StackName)) });
            });
            return (await OutputUtilities.GetValueAsync(Assert.Single(resources).Urn), mocks.Resources.Single().Inputs["text"]);
        }));

        Assert.Equal(
            Enumerable.Range(0, 8).Select(number => (
                $"urn:pulumi:s{number}::project::pulumi:pulumi:Stack$test:index:Thing::t{number}", (object)$"s{number}")),
            runs);
    }

    [Fact]
    public async Task Stack_RegistersItsOutputProperties()
    {
        var mocks = new RecordingMocks();
        var resources = await Deployment.TestAsync<ShowingStack>(mocks, SmallProgram.Update);

        var stack = Assert.Single(resources.OfType<ShowingStack>());
        Assert.Equal("shop-staging", stack.GetResourceName());
        var registered = Assert.Single(mocks.Outputs);
        Assert.Equal("urn:pulumi:staging::shop::pulumi:pulumi:Stack::shop-staging", registered.Urn);
        Assert.Equal(["Plain", "renamed"], registered.Outputs.Keys.Order(StringComparer.Ordinal));
        Assert.True(await Output.IsSecretAsync(registered.Outputs["renamed"]));
    }

    [Fact]
    public Task Failure_OfOneKind_IsARunExceptionAndExitCode32() => ProcessEnvironment.WithAsync(NoEngine, async () =>
    {
        var error = await Assert.ThrowsAsync<RunException>(() => SmallProgram.RunAsync(
            new RecordingMocks(), () => throw new RunException("no such thing")));

        Assert.Equal("no such thing", error.Message);
        Assert.Equal(32, Environment.ExitCode);
    });

    [Fact]
    public Task Failure_InAnApply_ReachesTheCaller() => ProcessEnvironment.WithAsync(NoEngine, async () =>
    {
        var error = await Assert.ThrowsAsync<RunException>(() => SmallProgram.RunAsync(
            new RecordingMocks(), () => Output.Create(Task.Run(() => 1)).Apply(string (_) => throw new FormatException("odd"))));

        Assert.Contains("odd", error.Message, StringComparison.Ordinal);
    });

    [Fact]
    public Task Failures_OfSeveral_AreAnAggregate() => ProcessEnvironment.WithAsync(NoEngine, async () =>
    {
        var error = await Assert.ThrowsAsync<AggregateException>(() => SmallProgram.RunAsync(new RecordingMocks(), () =>
        {
            Log.Error("first");
            Log.Error("second");
        }));

        Assert.Equal(["first", "second"], error.InnerExceptions.Select(inner => Assert.IsType<RunException>(inner).Message));
    });

    [Fact]
    public Task RequiredInput_ThatIsMissing_IsNamed() => ProcessEnvironment.WithAsync(NoEngine, async () =>
    {
        var error = await Assert.ThrowsAsync<RunException>(() => SmallProgram.RunAsync(
            new RecordingMocks(), () => _ = new Thing("x", new ThingArgs { Count = 1 })));

        Assert.Contains(
            "[Input] Slipway.Tests.Sdk.ThingArgs.Text is required but was not given a value", error.Message, StringComparison.Ordinal);
    });

    [Fact]
    public Task Failure_OfAResource_FailsWhoeverWaitsForItOnce() => ProcessEnvironment.WithAsync(NoEngine, async () =>
    {
        var mocks = new RecordingMocks { Answer = args => args.Name == "bad" ? throw new RunException("refused") : ("id", args.Inputs) };

        var error = await Assert.ThrowsAsync<RunException>(() => SmallProgram.RunAsync(mocks, () =>
        {
            var bad = new Thing("bad", new ThingArgs { Text = "t" });
            _ = new Thing("next", new ThingArgs { Text = bad.Text });
        }));

        Assert.Equal("refused", error.Message);
        Assert.Equal(["bad"], mocks.Resources.Select(resource => resource.Name));
    });

    [Fact]
    public Task UnsupportedInput_NamesItsType() => ProcessEnvironment.WithAsync(NoEngine, async () =>
    {
        var error = await Assert.ThrowsAsync<RunException>(() => SmallProgram.RunAsync(
            new RecordingMocks(), () => _ = new Thing("x", new ThingArgs { Text = "t", Any = new Uri("https://example.org") })));

        Assert.Contains("System.Uri is not a supported argument type.", error.Message, StringComparison.Ordinal);
    });

    [Fact]
    public Task RunAsync_WithoutAnEngine_IsRefused() => ProcessEnvironment.WithAsync(NoEngine, async () =>
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync(() => { }));

        Assert.Equal("Program run without the Pulumi engine available; re-run using the `pulumi` CLI", error.Message);
    });

    [Fact]
    public Task RunAsync_UnderAnEngine_EmbeddedSaysWhatToSet()
        => ProcessEnvironment.WithAsync(new Dictionary<string, string?> { ["PULUMI_MONITOR"] = "127.0.0.1:1" }, async () =>
        {
            Assert.SkipWhen(typeof(Deployment).Assembly.GetType("Pulumi.Experimental.IEngine") is not null, "the official SDK would run");
            var (before, written) = (Console.Error, new StringWriter());
            Console.SetError(written);
            try
            {
                Assert.Equal(1, await Deployment.RunAsync(() => { }));
            }
            finally
            {
                Console.SetError(before);
            }

            Assert.Equal(
                "built with the embedded SDK, which cannot deploy; set PulumiSdk=official and run the command again\n",
                written.ToString().ReplaceLineEndings("\n"));
        });

    internal sealed class ShowingStack : Stack
    {
        public ShowingStack()
        {
            var thing = new Thing("x", new ThingArgs { Text = "t" });
            Plain = thing.Text;
            Secret = Output.CreateSecret(thing.Id);
        }

        [Output]
        public Output<string> Plain { get; private set; }

        [Output("renamed")]
        public Output<string> Secret { get; private set; }
    }
}
