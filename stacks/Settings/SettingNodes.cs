using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>Gives a setting's value the path that its author knows, and the place where it is to be corrected.</summary>
internal static class SettingNodes
{
    /// <summary>The same value under another path; every place in it becomes the given one, or stays when there is none.</summary>
    public static YamlNode Rooted(YamlNode node, string path, SourceLocation? place = null)
    {
        var location = place ?? node.Location;
        return node switch
        {
            YamlMapping mapping => new YamlMapping(
                location,
                path,
                [.. mapping.Entries.Select(entry => Rooted(entry, YamlPath.Key(path, entry.Name), place))]),
            YamlSequence sequence => new YamlSequence(
                location,
                path,
                [.. sequence.Items.Select((item, index) => Rooted(item, YamlPath.Item(path, index), place))]),
            YamlScalar scalar => new YamlScalar(location, path, scalar.Text, scalar.ScalarKind == YamlScalarKind.Text),
            _ => node,
        };
    }

    /// <summary>Whether the value says nothing: an empty text, list or mapping, as Pulumi.yaml's defaults do.</summary>
    public static bool IsEmpty(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text.Length == 0,
        YamlSequence sequence => sequence.Items.Count == 0,
        YamlMapping mapping => mapping.Entries.Count == 0,
        _ => false,
    };

    /// <summary>Whether the value is what Pulumi puts in place of a secret.</summary>
    public static bool IsEncrypted(YamlNode node) => node is YamlMapping { Entries: [{ Name: "secure" }] };

    /// <summary>The values below one that are not encrypted.</summary>
    public static IEnumerable<YamlNode> OpenLeaves(YamlNode node) => node switch
    {
        _ when IsEncrypted(node) => [],
        YamlMapping mapping => mapping.Entries.SelectMany(entry => OpenLeaves(entry.Value)),
        _ => [node],
    };

    private static YamlEntry Rooted(YamlEntry entry, string path, SourceLocation? place) =>
        new((YamlScalar)Rooted(entry.Key, path, place), Rooted(entry.Value, path, place));
}
