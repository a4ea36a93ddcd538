using Slipway.Tests.Stacks;

namespace Slipway.Tests.Policy;

/// <summary>A copy of what people write in this repository, with one more line in a stack's settings.</summary>
internal sealed class ChangedSettings : IDisposable
{
    private static readonly string[] s_folders = ["products", "releases"];

    public ChangedSettings(string stack, string line)
    {
        var root = Repository.Workspace.Root;
        var files = Directory.EnumerateFiles(root, "Pulumi*.yaml")
            .Concat(s_folders.Select(folder => Path.Combine(root, folder))
                .Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)));
        foreach (var file in files)
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.AppendAllText(Path.Combine(Folder, $"Pulumi.{stack}.yaml"), $"  {line}\n");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("slipway-changed").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
