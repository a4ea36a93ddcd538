using System.Diagnostics;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cli;

/// <summary>A copy of what the command reads, in which a test may change anything.</summary>
internal sealed class Clone : IDisposable
{
    private static readonly string[] Folders = ["products", "releases"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("slipway-clone");

    public Clone()
    {
        var root = Repository.Workspace.Root;
        var files = Directory.EnumerateFiles(root, "Pulumi*.yaml").Append(Path.Combine(root, "docs", "requirements.yaml")).Concat(Folders.Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)));
        foreach (var file in files)
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder => _folder.FullName;

    public void Replace(string file, string right, string wrong)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text.Contains(right, StringComparison.Ordinal)
            ? text.Replace(right, wrong, StringComparison.Ordinal)
            : throw new InvalidOperationException($"{file} does not say {right}"));
    }

    /// <summary>Makes it a repository with one commit, which has everything.</summary>
    public void Commit()
    {
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "all");
    }

    public void Append(string file, string text) => File.AppendAllText(Path.Combine(Folder, file), text);

    public void Dispose() => _folder.Delete(recursive: true);

    private void Git(params IReadOnlyList<string> arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
