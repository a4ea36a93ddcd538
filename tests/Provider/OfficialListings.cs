using System.IO.Compression;
using System.Reflection;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Provider;

/// <summary>The listings of the official API: the excerpts that the repository has, and the whole ones where they stand beside
/// it.</summary>
internal static class OfficialListings
{
    public static string WholeFolder { get; } = Path.GetFullPath(Path.Combine(Repository.Workspace.Root, "..", "shared", "official-api"));

    public static bool AreWhole => Directory.Exists(WholeFolder);

    /// <summary>The stand-in leaves out what no program of ours needs; the official package has it.</summary>
    public static bool IsStandIn { get; } = Package("Pulumi").GetType("Pulumi.Experimental.PropertyValue") is null;

    public static string Folder(string package) => Path.Combine(Repository.Workspace.Root, "sdk", package);

    public static IReadOnlyList<string> Excerpt(string package) => File.ReadAllLines(Path.Combine(Folder(package), "listing.txt"));

    public static IReadOnlyList<string> Whole(string package)
    {
        var plain = Path.Combine(WholeFolder, package + ".txt");
        if (File.Exists(plain))
        {
            return File.ReadAllLines(plain);
        }

        using var text = new StreamReader(new GZipStream(File.OpenRead(plain + ".gz"), CompressionMode.Decompress));
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static Assembly Package(string name) => Assembly.Load(name);
}
