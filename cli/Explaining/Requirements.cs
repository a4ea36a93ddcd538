using Slipway.Spec.Reading;

namespace Slipway.Cli.Explaining;

/// <summary>The rows of docs/requirements.yaml, with the places that answer them and the tests that show it.</summary>
internal sealed class Requirements
{
    private const string File = "docs/requirements.yaml";
    private readonly Estate _estate;
    private readonly YamlMapping? _rows;

    public Requirements(Estate estate)
    {
        _estate = estate;
        var path = Path.Combine(estate.Folder, File);
        _rows = System.IO.File.Exists(path) && YamlSource.Parse(File, System.IO.File.ReadAllBytes(path), []) is YamlMapping root
            ? root["requirements"] as YamlMapping
            : null;
    }

    public IEnumerable<Candidate> All() =>
        from row in _rows?.Entries ?? []
        select Candidate.Known("requirement", [row.Name], "", () => Explain(row));

    /// <summary>The rows that an entry answers, wholly or in a part of it.</summary>
    public IEnumerable<string> At(string product, string path) =>
        from row in _rows?.Entries ?? []
        where PlacesOf(row).Any(place => place.Product == product && EntryPath.IsInside(place.Path, path))
        select $"{row.Name}: {TextOf(row)}";

    private IReadOnlyList<Section> Explain(YamlEntry row) =>
    [
        Section.Of("written at", [row.Key.Location.ToString()]),
        Section.Of("asks for", [TextOf(row)]),
        Section.Of("answered by", PlacesOf(row).SelectMany(Answers)),
        Section.Of("shown by", Tests(row.Name)),
    ];

    private IEnumerable<string> Answers((string Product, string Path) place)
    {
        if (!_estate.Catalog.Origins.TryGetValue(place.Product, out var origins))
        {
            return [];
        }

        return from path in origins.Paths
               where EntryPath.IsInside(path, place.Path) && (path == place.Path || origins[path]?.Text is not null)
               let origin = origins[path]!.Value
               select $"{origin.Location}: {path}{(origin.Text is { } text ? $": {text.ReplaceLineEndings(" ")}" : "")}";
    }

    private IEnumerable<string> Tests(string row)
    {
        var tests = Path.Combine(_estate.Folder, "tests");
        return Directory.Exists(tests)
            ? from file in Directory.EnumerateFiles(tests, "*Tests.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
              from line in System.IO.File.ReadLines(file).Index()
              where line.Item.Contains($"\"Requirement\", \"{row}\"", StringComparison.Ordinal)
              select $"{Path.GetRelativePath(_estate.Folder, file)}:{line.Index + 1}"
            : [];
    }

    private static string TextOf(YamlEntry row) => ((row.Value as YamlMapping)?["text"] as YamlScalar)?.Text ?? "";

    private static IEnumerable<(string Product, string Path)> PlacesOf(YamlEntry row) =>
        from place in ((row.Value as YamlMapping)?["place"] as YamlSequence)?.Items.OfType<YamlScalar>() ?? []
        let parts = place.Text.Split(": ", 2)
        where parts.Length == 2
        select (Path.GetFileNameWithoutExtension(parts[0]), parts[1]);
}
