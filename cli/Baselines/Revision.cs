using System.Formats.Tar;
using Slipway.Cli.CommandLine;

namespace Slipway.Cli.Baselines;

/// <summary>A commit of the repository that the command was started in.</summary>
internal sealed class Revision
{
    // What the command and the stacks are made of; the rest is what people write.
    private static readonly string[] s_program = ["infra", "stacks", "cli", "sdk", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json"];

    private readonly string _root;

    private Revision(string root, string commit) => (_root, Commit) = (root, commit);

    public string Commit { get; }

    public static async Task<Revision> FindAsync(string root, string name)
    {
        var found = await CommandRun.OfAsync("git", ["rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}"], root).ConfigureAwait(false);
        return found.Code == 0
            ? new(root, found.Output.Trim())
            : throw new UsageException($"--base: there is no revision '{name}' here{Reason(found)}; a branch, a tag or a commit is meant");
    }

    /// <summary>Whether the program was the same then, so that only what it read has to be taken from there.</summary>
    public async Task<bool> HasThisProgramAsync()
    {
        var changed = await CommandRun.OfAsync("git", ["diff", "--quiet", Commit, "--", .. s_program], _root).ConfigureAwait(false);
        var added = await CommandRun.OfAsync("git", ["ls-files", "--others", "--exclude-standard", "--", .. s_program], _root).ConfigureAwait(false);
        return changed.Code == 0 && added is { Code: 0, Output: "" };
    }

    /// <summary>Writes the files of the revision into a folder.</summary>
    public async Task ExtractAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var archive = Path.Combine(folder, "..", $"{Commit}.tar");
        var written = await CommandRun.OfAsync("git", ["archive", "--format=tar", $"--output={archive}", Commit], _root).ConfigureAwait(false);
        if (written.Code != 0)
        {
            throw new UsageException($"--base: git cannot give the files of {Commit}{Reason(written)}");
        }

        await TarFile.ExtractToDirectoryAsync(archive, folder, overwriteFiles: true).ConfigureAwait(false);
        File.Delete(archive);
    }

    private static string Reason(CommandRun run) => run.Errors.Trim() is { Length: > 0 } errors ? $" ({errors.ReplaceLineEndings(" ")})" : "";
}
