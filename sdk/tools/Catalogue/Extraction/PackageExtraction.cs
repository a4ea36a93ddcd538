using Slipway.Sdk.Catalogue.Listing;
using Slipway.Sdk.Generator.Catalogue;
using Slipway.Sdk.Generator.Classes;

namespace Slipway.Sdk.Catalogue.Extraction;

/// <summary>What comes of a wanted list and a listing: a catalogue, the part of the listing that it stands for, and sizes.</summary>
/// <param name="Excerpt">The listing's lines for the wanted types and their closure, sorted.</param>
public sealed record PackageExtraction(string Catalogue, IReadOnlyList<string> Excerpt, IReadOnlyList<Closure> Closures)
{
    /// <param name="isExcerpt">The listing is an earlier excerpt, which lacks what is left out.</param>
    /// <exception cref="ExtractionException">An unknown name, or something that a catalogue cannot express.</exception>
    public static PackageExtraction Of(string wantedFile, WantedList wanted, ApiListing listing, bool isExcerpt = false)
    {
        CheckNames(wantedFile, wanted, listing, isExcerpt);
        var without = wanted.Entries.Where(entry => entry.Without.Count > 0)
            .ToDictionary(entry => $"{wanted.RootNamespace}.{entry.Name}", entry => entry.Without);
        var closures = wanted.Entries.Select(entry => Closure.Of(listing, wanted.RootNamespace, entry, without)).ToList();
        var types = closures.SelectMany(closure => closure.Types).DistinctBy(type => type.Name).ToList();
        var byHand = wanted.Entries.Where(entry => entry.IsByHand).Select(entry => $"{wanted.RootNamespace}.{entry.Name}")
            .ToHashSet(StringComparer.Ordinal);
        var generated = types.Where(type => !byHand.Contains(type.Name)).ToList();

        var families = FamilyBuilder.Build(wanted, generated);
        var package = new CataloguedPackage(wanted.RootNamespace, wanted.Version, wanted.Layout, [.. families]);
        var text = CatalogueWriter.Write(package);
        CheckNothingLost(text, generated);
        return new(text, [.. types.SelectMany(Lines).Order(StringComparer.Ordinal)], closures);
    }

    private static IEnumerable<string> Lines(ListedType type) => type.Members.Select(member => member.Line).Prepend(type.Line);

    private static void CheckNames(string file, WantedList wanted, ApiListing listing, bool isExcerpt)
    {
        var problems = new List<string>();
        foreach (var entry in wanted.Entries)
        {
            if (!listing.Types.TryGetValue($"{wanted.RootNamespace}.{entry.Name}", out var type))
            {
                var known = listing.Types.Values.Where(other => other.Token.Length > 0 || other.Is("static class"))
                    .Select(other => other.Name[(wanted.RootNamespace.Length + 1)..]);
                problems.Add($"{file}:{entry.Line}:1: '{entry.Name}' is not in the listing of {wanted.RootNamespace}; nearest is '{NearestName.To(entry.Name, known)}'");
                continue;
            }

            var members = type.Members.Select(member => member.Name)
                .Concat(listing.Types.GetValueOrDefault(type.Name + "Args")?.Members.Select(member => member.Name) ?? []).ToHashSet();
            problems.AddRange(entry.Without.Where(name => !isExcerpt && !members.Contains(name))
                .Select(name =>
                    $"{file}:{entry.Line}:1: '{entry.Name}' has no member '{name}' to leave out; nearest is '{NearestName.To(name, members)}'"));
        }

        if (problems.Count > 0)
        {
            throw new ExtractionException(problems);
        }
    }

    // The catalogue is only worth something if the listing can be had back from it to the letter.
    private static void CheckNothingLost(string catalogue, IEnumerable<ListedType> types)
    {
        var (package, problems) = CatalogueReader.Read(catalogue);
        var again = PackageClasses.Of(package!).SelectMany(ListingLines.Of).ToHashSet(StringComparer.Ordinal);
        var listed = types.SelectMany(Lines).ToHashSet(StringComparer.Ordinal);
        string[] differences =
        [
            .. problems.Select(problem => $"catalogue:{problem.Line}:1: {problem.Message}"),
            .. listed.Except(again).Order(StringComparer.Ordinal).Select(line => $"the catalogue cannot express: {line}"),
            .. again.Except(listed).Order(StringComparer.Ordinal).Select(line => $"the catalogue would add: {line}"),
        ];
        if (differences.Length > 0)
        {
            throw new ExtractionException(differences);
        }
    }
}
