using Slipway.Spec.Requirements;

namespace Slipway.Cli.Explaining;

/// <summary>The rows of docs/requirements.yaml, with the places that answer them and the tests that show it.</summary>
internal sealed class Requirements
{
    private readonly Estate _estate;
    private readonly IReadOnlyList<RequirementRow> _rows;

    public Requirements(Estate estate)
    {
        _estate = estate;
        _rows = RequirementRows.Read(estate.Folder);
    }

    public IEnumerable<Candidate> All() =>
        from row in _rows
        select Candidate.Known("requirement", [row.Id], "", () => Explain(row));

    /// <summary>The rows that an entry answers, wholly or in a part of it.</summary>
    public IEnumerable<string> At(string product, string path) =>
        from row in _rows
        where row.Places.Any(place => place.Product == product && EntryPath.IsInside(place.Path, path))
        select $"{row.Id}: {row.Text}";

    private IReadOnlyList<Section> Explain(RequirementRow row) =>
    [
        Section.Of("written at", [row.Location.ToString()]),
        Section.Of("asks for", [row.Text]),
        Section.Of("answered by", row.Places.SelectMany(Answers)),
        Section.Of("shown by", Tests(row.Id)),
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
              from line in File.ReadLines(file).Index()
              where line.Item.Contains($"\"Requirement\", \"{row}\"", StringComparison.Ordinal)
              select $"{Path.GetRelativePath(_estate.Folder, file)}:{line.Index + 1}"
            : [];
    }
}
