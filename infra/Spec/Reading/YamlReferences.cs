using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Spec.Quantities;

namespace Slipway.Spec.Reading;

/// <summary>Puts the values that ${path} and ${path in unit} refer to in their place, so that no value is written twice.</summary>
public sealed partial class YamlReferences
{
    private const int LongestChain = 16;
    private static readonly string[] Units = ["bytes", "milliseconds", "minutes", "per-second", "percent", "ratio", "seconds"];
    private readonly Dictionary<string, YamlNode> nodes = new(StringComparer.Ordinal);
    private readonly ProblemList problems;

    private YamlReferences(YamlMapping root, ProblemList problems)
    {
        this.problems = problems;
        Index(root, "");
    }

    /// <summary>The same tree without references; what cannot be resolved is a problem at the place that refers.</summary>
    public static YamlMapping Resolve(YamlMapping root, ProblemList problems) =>
        (YamlMapping)new YamlReferences(root, problems).Replace(root);

    /// <summary>The paths that something in the tree refers to.</summary>
    public static IReadOnlySet<string> PathsIn(YamlMapping root) => Scalars(root)
        .SelectMany(scalar => Reference().Matches(scalar.Text))
        .Select(match => match.Groups["path"].Value)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value)),
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlScalar scalar => [scalar],
        _ => [],
    };

    private void Index(YamlNode node, string path)
    {
        nodes[path] = node;
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Index(entry.Value, YamlPath.Key(path, entry.Name));
                }

                break;
            case YamlSequence sequence:
                for (var index = 0; index < sequence.Items.Count; index++)
                {
                    Index(sequence.Items[index], YamlPath.Item(path, index));
                }

                break;
            default:
                break;
        }
    }

    private YamlNode Replace(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                return new YamlMapping(
                    mapping.Location, mapping.Path, [.. mapping.Entries.Select(entry => new YamlEntry(entry.Key, Replace(entry.Value)))], mapping.Markers);
            case YamlSequence sequence:
                return new YamlSequence(sequence.Location, sequence.Path, [.. sequence.Items.Select(Replace)]);
            case YamlScalar scalar when scalar.Text.Contains("${", StringComparison.Ordinal):
                var whole = Whole().IsMatch(scalar.Text);
                return Text(scalar, scalar, 0) is { } text ? new YamlScalar(scalar.Location, scalar.Path, text, quoted: !whole) : node;
            default:
                return node;
        }
    }

    private string? Text(YamlScalar scalar, YamlScalar place, int depth)
    {
        if (depth > LongestChain)
        {
            problems.Add(place.Location, place.Path, "the references lead back to where they began");
            return null;
        }

        var failed = false;
        var text = Reference().Replace(scalar.Text, match =>
        {
            var value = Value(match.Groups["path"].Value, match.Groups["unit"] is { Success: true } unit ? unit.Value : null, place, depth);
            failed |= value is null;
            return value ?? "";
        });
        return failed ? null : text;
    }

    private string? Value(string path, string? unit, YamlScalar place, int depth)
    {
        if (!nodes.TryGetValue(path, out var target))
        {
            problems.Add(place.Location, place.Path, Wording.NotOneOf(path, "path of this product", Near(path), "there are"));
            return null;
        }

        if (target is not YamlScalar scalar)
        {
            problems.Add(place.Location, place.Path, $"{Wording.Quoted(path)} is {target.Kind}; only a single value can be referred to");
            return null;
        }

        if (Text(scalar, place, depth + 1) is not { } text || unit is null)
        {
            return Text(scalar, place, depth + 1);
        }

        if (!Units.Contains(unit, StringComparer.Ordinal))
        {
            problems.Add(place.Location, place.Path, Wording.NotOneOf(unit, "unit", Units));
            return null;
        }

        if (In(unit, text) is { } number)
        {
            return number.ToString("0.#########", CultureInfo.InvariantCulture);
        }

        problems.Add(place.Location, place.Path, $"{Wording.Quoted(text)} ({target.Location}) cannot be written in {unit}");
        return null;
    }

    private static decimal? In(string unit, string text) => unit switch
    {
        "milliseconds" when Duration.TryParse(text, out var duration) => duration.Milliseconds,
        "seconds" when Duration.TryParse(text, out var duration) => duration.Milliseconds / 1_000m,
        "minutes" when Duration.TryParse(text, out var duration) => duration.Milliseconds / 60_000m,
        "percent" when Percentage.TryParse(text, out var share) => share.Percent,
        "ratio" when Percentage.TryParse(text, out var share) => share.Fraction,
        "bytes" when ByteSize.TryParse(text, out var size) => size.Bytes,
        "per-second" when Rate.TryParse(text, out var rate) => rate.PerSecond,
        _ => null,
    };

    // The siblings of what was meant; all paths of a product would be no help.
    private IEnumerable<string> Near(string path)
    {
        var parent = path;
        while (parent.LastIndexOf('.') is > 0 and var end)
        {
            parent = parent[..end];
            if (nodes.TryGetValue(parent, out var node) && node is YamlMapping mapping)
            {
                return mapping.Entries.Select(entry => YamlPath.Key(parent, entry.Name));
            }
        }

        return nodes[""] is YamlMapping root ? root.Entries.Select(entry => entry.Name) : [];
    }

    [GeneratedRegex(@"\$\{(?<path>[^}\s]+)(?: in (?<unit>[a-z-]+))?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\$\{[^}]*\}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
