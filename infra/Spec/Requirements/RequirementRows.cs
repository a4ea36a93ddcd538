using Slipway.Spec.Reading;

namespace Slipway.Spec.Requirements;

/// <summary>The rows of <c>docs/requirements.yaml</c>.</summary>
public static class RequirementRows
{
    private const string Name = "docs/requirements.yaml";

    /// <summary>Every row in the file's order; none where a repository has no such file.</summary>
    public static IReadOnlyList<RequirementRow> Read(string root)
    {
        var path = Path.Combine(root, Name);
        return File.Exists(path) && YamlSource.Parse(Name, File.ReadAllBytes(path), []) is YamlMapping file && file["requirements"] is YamlMapping rows
            ? [.. rows.Entries.Select(Row)]
            : [];
    }

    private static RequirementRow Row(YamlEntry row) => new()
    {
        Id = row.Name,
        Location = row.Key.Location,
        Text = ((row.Value as YamlMapping)?["text"] as YamlScalar)?.Text ?? "",
        Places =
        [
            .. from place in ((row.Value as YamlMapping)?["place"] as YamlSequence)?.Items.OfType<YamlScalar>() ?? []
               let parts = place.Text.Split(": ", 2)
               where parts.Length == 2
               select (Path.GetFileNameWithoutExtension(parts[0]), parts[1]),
        ],
    };
}
