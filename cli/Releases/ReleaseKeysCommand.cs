using Slipway.Cli.CommandLine;
using Slipway.Delivery.Promotion;

namespace Slipway.Cli.Releases;

/// <summary><c>slipway release keys</c>: keeps the keys that GitHub signs with now, and of the older ones those that evidence needs.</summary>
internal static class ReleaseKeysCommand
{
    public static async Task<int> RunAsync(string file, Session session)
    {
        var desk = ReleaseDesk.Open(session);
        using var turn = await desk.LockAsync().ConfigureAwait(false);
        var given = Read(Path.Combine(session.WorkingDirectory, file), file);
        if (given.Names.Count == 0)
        {
            throw new UsageException($"{file} has no key of RSA with a name; GitHub publishes its own at {IssuerKeys.Address}");
        }

        var path = Path.Combine(desk.Folder.Directory, IssuerKeys.FileName);
        var name = $"{desk.Folder.Name}/{IssuerKeys.FileName}";
        var kept = File.Exists(path) ? Read(path, name) : null;
        var renewed = given;
        if (kept is not null)
        {
            renewed = kept.Renew(given, EvidenceFolder.KeysOf(desk.Folder), out var refusal) ?? throw new RefusedException([$"{file} {refusal}"]);
        }

        var text = renewed.Write();
        if (kept is not null && kept.Write() == text)
        {
            await session.Console.Out.WriteAsync($"{name} has these keys already; nothing was changed\n").ConfigureAwait(false);
            return ExitCode.Fine;
        }

        OutputFile.Write(path, text);
        await session.Console.Out.WriteAsync(Told(name, kept?.Names ?? [], given.Names, renewed.Names)).ConfigureAwait(false);
        return ExitCode.Fine;
    }

    private static IssuerKeySet Read(string path, string name)
    {
        try
        {
            return IssuerKeySet.Parse(File.ReadAllText(path), out var refusal) ?? throw new UsageException($"{name} {refusal}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{name} cannot be read");
        }
    }

    private static string Told(string name, IReadOnlyList<string> before, IReadOnlyList<string> given, IReadOnlyList<string> after) =>
        $"wrote {name}: {after.Count} {(after.Count == 1 ? "key" : "keys")}\n"
        + Lines("new", after.Except(before, StringComparer.Ordinal))
        + Lines("kept for older evidence", after.Except(given, StringComparer.Ordinal))
        + Lines("gone", before.Except(after, StringComparer.Ordinal));

    private static string Lines(string what, IEnumerable<string> names) => string.Concat(names.Select(name => $"  {what}: {name}\n"));
}
