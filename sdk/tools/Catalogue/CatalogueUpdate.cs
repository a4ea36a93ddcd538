using System.Globalization;
using Slipway.Sdk.Catalogue.Extraction;
using Slipway.Sdk.Catalogue.Listing;

namespace Slipway.Sdk.Catalogue;

/// <summary>Brings a package folder's catalogue and listing excerpt up to its wanted list.</summary>
public static class CatalogueUpdate
{
    public const string WantedFile = "wanted.txt";
    public const string ExcerptFile = "listing.txt";

    /// <summary>Writes what differs, or only reports it.</summary>
    /// <param name="listings">Folder of whole listings; null to be content with the excerpt that is there.</param>
    /// <returns>The files that were not current.</returns>
    /// <exception cref="ExtractionException">The wanted list cannot be fulfilled.</exception>
    public static IReadOnlyList<string> Run(string folder, string? listings, bool isCheck, TextWriter report)
    {
        var wantedPath = Path.Combine(folder, WantedFile);
        var wanted = WantedList.Parse(wantedPath, File.ReadAllText(wantedPath));
        var listingPath = ListingPath(folder, listings, wanted.RootNamespace);
        var extraction = PackageExtraction.Of(wantedPath, wanted, ApiListing.Load(listingPath), isExcerpt: listings is null);
        Report(wanted, extraction, report);

        var stale = new List<string>();
        foreach (var (name, text) in new[] { ($"{wanted.RootNamespace}.catalogue", extraction.Catalogue),
            (ExcerptFile, string.Join("\n", extraction.Excerpt) + "\n") })
        {
            var path = Path.Combine(folder, name);
            if (File.Exists(path) && File.ReadAllText(path) == text)
            {
                continue;
            }

            stale.Add(path);
            if (!isCheck)
            {
                File.WriteAllText(path, text);
            }
        }

        return stale;
    }

    private static string ListingPath(string folder, string? listings, string package)
    {
        if (listings is null)
        {
            return Path.Combine(folder, ExcerptFile);
        }

        var plain = Path.Combine(listings, package + ".txt");
        return File.Exists(plain) ? plain : plain + ".gz";
    }

    private static void Report(WantedList wanted, PackageExtraction extraction, TextWriter report)
    {
        report.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{wanted.RootNamespace} {wanted.Version}: {wanted.Entries.Count} wanted, {extraction.Excerpt.Count} lines of listing, {extraction.Catalogue.Length / 1024} KiB of catalogue"));
        foreach (var closure in extraction.Closures.OrderByDescending(closure => closure.Types.Count)
            .ThenBy(closure => closure.Entry.Name, StringComparer.Ordinal))
        {
            report.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{closure.Types.Count,6} types {closure.MemberCount,6} members  {closure.Entry.Name}"));
        }
    }
}
