using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Delivery.Releases;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Releases;

/// <summary><c>slipway rollback</c>: lets an earlier release run again.</summary>
internal static class RollbackCommand
{
    public static async Task<int> RunAsync(string stack, string product, string? to, string? reason, Session session)
    {
        Selection.CheckStack(stack, session.Stacks);
        var desk = ReleaseDesk.Open(session);
        var spec = desk.Product(product, stack);
        using var turn = await desk.LockAsync().ConfigureAwait(false);
        var held = desk.Read(stack, spec) ?? throw new UsageException($"{product} was never released to {stack}");
        var running = held.Releases.Running;
        var target = Target(held, running, to);
        var after = held.Releases.Settle(running, ReleaseOutcome.RolledBack, desk.Now, reason) with { RunningName = target.Name };
        desk.Write(stack, spec, held, after);
        var told = $"wrote {held.Name}: {running.Name} is rolled back; {target.Name} runs again\n";
        await session.Console.Out.WriteAsync(told + ReleaseLines.Changes(running, target)).ConfigureAwait(false);
        return ExitCode.Fine;
    }

    private static Release Target(HeldFile held, Release running, string? to)
    {
        if (to is null)
        {
            return held.Releases.HealthyBefore(running)
                ?? throw new UsageException($"{held.Name} has no healthy release before {running.Name} to go back to");
        }

        // People say v1.2.3; the newest release that was called so is meant.
        var earlier = held.Releases.Releases.Where(release => release.IsBefore(running)).ToList();
        var target = held.Releases.Find(to)
            ?? earlier.Find(release => release.Services.Any(service => service.Version == to))
            ?? throw new UsageException(Selection.Unknown("release", to, [.. earlier.Select(Called)]));
        var outcome = Shapes.KebabCase(target.Outcome.ToString());
        return target switch
        {
            _ when !target.IsBefore(running) => throw new UsageException(
                $"{target.Name} is not before {running.Name}, which runs; releases go forward by release set or promote"),
            { Outcome: ReleaseOutcome.Aborted or ReleaseOutcome.RolledBack } =>
                throw new UsageException($"{target.Name} was {outcome} itself; choose one that was healthy"),
            _ => target,
        };
    }

    private static string Called(Release release) =>
        $"{release.Name} ({string.Join(", ", release.Services.Select(service => service.Version).Distinct(StringComparer.Ordinal))})";
}
