namespace Slipway.Tests.Style;

/// <summary>The C# files of the repository that this test assembly was built from.</summary>
internal static class SourceTree
{
    private static readonly string[] s_folders = ["infra", "stacks", "cli", "sdk", "tests", "bench"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> s_files = new(Read);

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> Files => s_files.Value;

    /// <summary>What we wrote as the program: neither the stand-ins for Pulumi nor tests.</summary>
    public static IEnumerable<SourceFile> Program => Files.Where(file => file.Path.Split('/')[0] is "infra" or "stacks" or "cli");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Slipway.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Slipway.slnx above the tests");
        }

        return folder;
    }

    private static List<SourceFile> Read() =>
    [
        .. s_folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/node_modules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => SourceFile.Of(path, File.ReadAllText(Path.Combine(Root, path)))),
    ];
}
