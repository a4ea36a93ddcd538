namespace Slipway.Spec.Reading;

/// <summary>An entry of a product's file that is read as if nobody had written it.</summary>
/// <param name="Product">The product's name.</param>
/// <param name="Path">The entry's path in the merged file.</param>
public sealed record OmittedEntry(string Product, string Path)
{
    internal YamlMapping From(YamlMapping merged) => (YamlMapping)Without(merged, "");

    private YamlNode Without(YamlNode node, string path) => node is not YamlMapping mapping ? node : new YamlMapping(
        mapping.Location,
        mapping.Path,
        [
            .. from entry in mapping.Entries
               let inside = YamlPath.Key(path, entry.Name)
               where inside != Path
               select entry with { Value = Without(entry.Value, inside) },
        ],
        mapping.Markers);
}
