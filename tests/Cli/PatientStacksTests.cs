using Slipway.Cli.Stacks;
using Slipway.Observability.Watching;
using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Cli;

public sealed class PatientStacksTests
{
    [Fact]
    public async Task Plan_LongerThanPatience_SaysWhatItIsDoing()
    {
        var console = new RecordedConsole();
        var slow = new SlowStacks();
        var planning = new PatientStacks(slow, console, TimeSpan.Zero).PlanAsync("staging", releases: null);
        await console.FirstComplaint.WaitAsync(TestContext.Current.CancellationToken);

        slow.Finish();
        var plan = await planning;

        Assert.Equal(("slipway: planning staging …\n", "", "staging"), (console.Complained.ToString(), console.Written.ToString(), plan.Stack));
    }

    [Fact]
    public async Task Plan_WithoutAnEntry_SaysWhatIsLeftOut()
    {
        var console = new RecordedConsole();
        var slow = new SlowStacks();
        var planning = new PatientStacks(slow, console, TimeSpan.Zero).Without(new("shop", "decisions.SHOP-1")).PlanAsync("staging", releases: null);
        await console.FirstComplaint.WaitAsync(TestContext.Current.CancellationToken);

        slow.Finish();
        await planning;

        Assert.Equal("slipway: planning staging without decisions.SHOP-1 …\n", console.Complained.ToString());
    }

    [Fact]
    public async Task Plan_WithinPatience_IsQuiet()
    {
        var console = new RecordedConsole();

        await new PatientStacks(new SmallStacks(), console, TimeSpan.FromDays(1)).PlanAsync("staging", releases: null);

        Assert.Equal("", console.Complained.ToString());
    }

    private sealed class SlowStacks : IStackSource
    {
        private readonly TaskCompletionSource _finished = new();

        public IReadOnlyList<string> Names => ["staging"];

        public string Root => ".";

        public string ProductsFolder => "products";

        public ProductCatalog Catalog => throw new NotSupportedException();

        public IReadOnlyList<string> Products => [];

        public IStackSource Without(OmittedEntry entry) => this;

        public void Finish() => _finished.SetResult();

        public WatchedEnvironment WatchedIn(string stack) => throw new NotSupportedException();

        public async Task<DeploymentPlan> PlanAsync(string stack, string? releases, string? settingsOf = null)
        {
            await _finished.Task;
            return await new SmallStacks().PlanAsync(stack, releases);
        }
    }
}
