using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Delivery.Releases;

namespace Slipway.Cli.Releases;

/// <summary><c>slipway release figures</c>: what a product's releases amount to, as Prometheus reads it.</summary>
internal static class ReleaseFiguresCommand
{
    public static async Task<int> RunAsync(string stack, string product, string? committed, Session session)
    {
        Selection.CheckStack(stack, session.Stacks);
        var desk = ReleaseDesk.Open(session);
        var held = desk.Read(stack, desk.Product(product, stack)) ?? throw new UsageException($"{product} was never released to {stack}");
        DateTimeOffset? made = null;
        if (committed is not null)
        {
            made = Moments.TryParse(committed, out var moment)
                ? moment
                : throw new UsageException($"--committed: \"{committed}\" is not a moment like 2026-11-20T09:30:00Z");
        }

        await session.Console.Out.WriteAsync(DeliveryFigures.Of(held.Releases, made)).ConfigureAwait(false);
        return ExitCode.Fine;
    }
}
