using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Delivery.Releases;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Releases;

/// <summary><c>slipway release record</c>: writes down what became of a release.</summary>
internal static class ReleaseRecordCommand
{
    public static async Task<int> RunAsync(
        string stack, string product, ReleaseOutcome outcome, string? release, string? reason, Session session)
    {
        Selection.CheckStack(stack, session.Stacks);
        var desk = ReleaseDesk.Open(session);
        var spec = desk.Product(product, stack);
        using var turn = await desk.LockAsync().ConfigureAwait(false);
        var held = desk.Read(stack, spec) ?? throw new UsageException($"{product} was never released to {stack}");
        var judged = Choose(held, release);
        var word = Shapes.KebabCase(outcome.ToString());
        if (judged.Outcome == outcome)
        {
            await session.Console.Out.WriteAsync($"{held.Name} says so already: {judged.Name} is {word}\n").ConfigureAwait(false);
            return ExitCode.Fine;
        }

        if (judged.Outcome != ReleaseOutcome.Pending)
        {
            throw new UsageException(
                $"{judged.Name} is {Shapes.KebabCase(judged.Outcome.ToString())} since {Moments.Write(judged.Settled!.Value)}, "
                + $"and cannot become {word}; slipway rollback goes back");
        }

        var after = held.Releases.Settle(judged, outcome, desk.Now, reason);
        desk.Write(stack, spec, held, after);
        var runs = after.RunningName == held.Releases.RunningName
            ? "\n"
            : $"; {after.RunningName} runs again\n{ReleaseLines.Changes(judged, after.Running)}";
        await session.Console.Out.WriteAsync($"wrote {held.Name}: {judged.Name} is {word}{runs}").ConfigureAwait(false);
        return ExitCode.Fine;
    }

    private static Release Choose(HeldFile held, string? name) => name is null ? held.Releases.Running
        : held.Releases.Find(name)
            ?? throw new UsageException(Selection.Unknown("release", name, [.. held.Releases.Releases.Select(release => release.Name)]));
}
