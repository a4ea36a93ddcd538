namespace Slipway.Stacks;

/// <summary>Where an environment's files are: the repository with Pulumi.yaml in it, and the folder of its releases.</summary>
public sealed record Workspace(string Root, string ReleasesDirectory)
{
    private const string ProjectFile = "Pulumi.yaml";

    /// <summary>Says which moments have not come yet, at which nothing can have been released; null where releases are only tried out.</summary>
    public TimeProvider? Clock { get; init; }

    public string ProductsDirectory => Path.Combine(Root, "products");

    /// <summary>The nearest folder upwards that has a Pulumi.yaml; null when there is none.</summary>
    public static Workspace? Discover(string startDirectory)
    {
        for (var directory = new DirectoryInfo(startDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, ProjectFile)))
            {
                return new Workspace(directory.FullName, Path.Combine(directory.FullName, "releases"));
            }
        }

        return null;
    }

    /// <summary>The settings file's name, which is also its path relative to the root.</summary>
    public static string SettingsFileName(string stack) => $"Pulumi.{stack}.yaml";

    public string SettingsPath(string stack) => Path.Combine(Root, SettingsFileName(stack));

    /// <summary>The stacks that have a settings file, in ordinal order.</summary>
    public IReadOnlyList<string> StackNames() =>
    [
        .. Directory.EnumerateFiles(Root, "Pulumi.*.yaml")
            .Select(path => Path.GetFileName(path)["Pulumi.".Length..^".yaml".Length])
            .Where(name => name.Length > 0)
            .Order(StringComparer.Ordinal),
    ];
}
