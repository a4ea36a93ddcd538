using Xunit;

namespace Slipway.Tests.Live;

/// <summary>What becomes of canaries that behave in different ways, all watched at the same time.</summary>
public sealed class CanaryWatches : IAsyncLifetime
{
    private static readonly TimeSpan s_flap = TimeSpan.FromSeconds(5);

    public (int ExitCode, string Text) Healthy { get; private set; }

    public (int ExitCode, string Text) Slow { get; private set; }

    public (int ExitCode, string Text) Failing { get; private set; }

    public (int ExitCode, string Text) Flapping { get; private set; }

    public (int ExitCode, string Text) Unhealthy { get; private set; }

    /// <summary>Nobody asks the new version anything.</summary>
    public (int ExitCode, string Text) Unasked { get; private set; }

    public async ValueTask InitializeAsync() => await Task.WhenAll(
        OutcomeAsync(new() { SecondsUntilHealthy = 12 }, outcome => Healthy = outcome),
        OutcomeAsync(new() { Service = { IsSlow = true } }, outcome => Slow = outcome),
        OutcomeAsync(new() { Service = { IsFailing = true } }, outcome => Failing = outcome),
        FlappingAsync(),
        OutcomeAsync(new() { IsUnhealthy = true }, outcome => Unhealthy = outcome),
        OutcomeAsync(new() { Pod = "goldensignals-backend-old-1" }, outcome => Unasked = outcome));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task FlappingAsync()
    {
        var watch = new CanaryWatch();
        await using var flapping = new Timer(_ => watch.Service.IsFailing = !watch.Service.IsFailing, null, TimeSpan.Zero, s_flap);
        await OutcomeAsync(watch, outcome => Flapping = outcome);
    }

    private static async Task OutcomeAsync(CanaryWatch canary, Action<(int ExitCode, string Text)> tell)
    {
        using (canary)
        {
            tell(await canary.RunAsync());
        }
    }
}
