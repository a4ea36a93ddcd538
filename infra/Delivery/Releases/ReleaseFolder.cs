namespace Slipway.Delivery.Releases;

/// <summary>A folder of releases: where it is, and how messages call it.</summary>
public sealed record ReleaseFolder(string Directory, string Name)
{
    /// <summary>The folder as it is called from a repository's root; one outside of it goes by its own name.</summary>
    public static ReleaseFolder Below(string root, string directory)
    {
        var relative = Path.GetRelativePath(root, directory).Replace('\\', '/');
        return new(directory, relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? Path.GetFileName(Path.TrimEndingDirectorySeparator(directory))
            : relative);
    }
}
