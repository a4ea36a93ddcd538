using System.Text.RegularExpressions;
using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Delivery.Releases;
using Slipway.Spec;

namespace Slipway.Cli.Releases;

/// <summary><c>slipway release set</c>: writes down what shall run, and what speaks for it.</summary>
internal static partial class ReleaseSetCommand
{
    public static async Task<int> RunAsync(ReleaseRequest request, Session session)
    {
        Selection.CheckStack(request.Stack, session.Stacks);
        var desk = ReleaseDesk.Open(session);
        var product = desk.Product(request.Product, request.Stack);
        var mistakes = new List<string>();
        CheckArguments(request, product, mistakes);
        var evidence = OfferedEvidence.Read(request.Evidence, session.WorkingDirectory, desk.Keys(), mistakes);

        using var turn = await desk.LockAsync().ConfigureAwait(false);
        var before = desk.Read(request.Stack, product);
        var services = RequestedServices.Of(request, product, before?.Releases.Running, CommitOf(request, evidence), mistakes);
        mistakes.AddRange(evidence.SelectMany(offered => offered.Refusals(product, request.Stack, services, desk.Now)));
        if (services.Count == 0 && mistakes.Count == 0)
        {
            mistakes.Add($"{product.Name} was never released to {request.Stack}; name its services with their images, or the version");
        }

        RefusedException.ThrowIfAny(mistakes);
        var after = Next(request, product, before?.Releases, services, [.. evidence.Select(offered => offered.Proven.Hash)], desk.Now);
        foreach (var offered in evidence)
        {
            desk.Keep(offered.Signed);
        }

        var name = desk.NameOf(request.Stack, product);
        if (before is not null && after == before.Releases)
        {
            await session.Console.Out.WriteAsync($"{name} says so already; nothing was changed\n").ConfigureAwait(false);
            return ExitCode.Fine;
        }

        desk.Write(request.Stack, product, before, after);
        await session.Console.Out.WriteAsync(Told(name, before?.Releases, after)).ConfigureAwait(false);
        return ExitCode.Fine;
    }

    private static void CheckArguments(ReleaseRequest request, ProductSpec product, List<string> mistakes)
    {
        if (product.Promotion.FirstOrDefault(promotion => promotion.Name == request.Stack) is { } promotion)
        {
            mistakes.Add($"{request.Stack} takes only what ran in {promotion.From}: "
                + $"slipway promote {promotion.From} {request.Stack} --product {product.Name}");
        }

        if (request.Commit is { } commit && !Commit().IsMatch(commit))
        {
            mistakes.Add($"--commit: \"{commit}\" is not a commit; write all 40 hexadecimal digits");
        }

        if (request.Run is { } run && !Uri.TryCreate(run, UriKind.Absolute, out _))
        {
            mistakes.Add($"--run: \"{run}\" is not the URL of a run");
        }

        if (request is { Images.Count: 0, Evidence.Count: 0, Version: null })
        {
            mistakes.Add("there is nothing to set; name services with their images, a version or evidence");
        }
    }

    // Evidence names the commit that it is for.
    private static string? CommitOf(ReleaseRequest request, IReadOnlyList<OfferedEvidence> evidence)
    {
        var commits = evidence.Select(offered => offered.Proven.Document.Commit).Distinct(StringComparer.Ordinal).ToList();
        return request.Commit ?? (commits is [var only] ? only : null);
    }

    private static ReleaseFile Next(
        ReleaseRequest request,
        ProductSpec product,
        ReleaseFile? before,
        IReadOnlyList<ReleasedService> services,
        IReadOnlyList<string> evidence,
        DateTimeOffset now)
    {
        // A release that was given up does not become good by being asked for again; it is tried once more as a new one.
        if (before is { Running: { Outcome: ReleaseOutcome.Pending or ReleaseOutcome.Healthy } running }
            && running.Services.SequenceEqual(services)
            && (running.Spec == product.Revision || request is { Images.Count: 0, Version: null }))
        {
            var added = evidence.Except(running.Evidence, StringComparer.Ordinal).ToList();
            return added.Count == 0 ? before : before.Replace(running with { Evidence = [.. added, .. running.Evidence] });
        }

        return before.Add(new()
        {
            Name = "",
            When = now,
            Run = request.Run,
            Outcome = ReleaseOutcome.Pending,
            Spec = product.Revision,
            Evidence = evidence,
            Services = services,
        });
    }

    private static string Told(string name, ReleaseFile? before, ReleaseFile after)
    {
        var running = after.Running;
        return before?.RunningName == after.RunningName
            ? $"wrote {name}: {running.Name} has {running.Evidence.Count} pieces of evidence\n"
            : $"wrote {name}: {running.Name}\n" + ReleaseLines.Changes(before?.Running, running);
    }

    [GeneratedRegex("^[0-9a-f]{40}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Commit();
}
