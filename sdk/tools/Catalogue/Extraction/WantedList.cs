using Slipway.Sdk.Generator.Catalogue;

namespace Slipway.Sdk.Catalogue.Extraction;

/// <summary>
/// The resources and functions that a package shall have, one per line: <c>Ec2.Vpc</c>, <c>WafV2.WebAcl without Rules, RuleGroups</c>,
/// <c>by-hand ApiExtensions.CustomResource</c>. The first line names the package: <c>package Pulumi.Aws 7.48.0 bridged</c>.
/// </summary>
public sealed record WantedList(string RootNamespace, string Version, PackageLayout Layout, IReadOnlyList<WantedEntry> Entries)
{
    private const string ByHand = "by-hand ";
    private const string Without = " without ";

    /// <exception cref="ExtractionException">A line cannot be read.</exception>
    public static WantedList Parse(string file, string text)
    {
        string[]? package = null;
        var entries = new List<WantedEntry>();
        foreach (var (number, line) in text.Split('\n').Index().Select(line => (line.Index + 1, line.Item.Trim()))
            .Where(line => line.Item2.Length > 0 && line.Item2[0] != '#'))
        {
            if (line.StartsWith("package ", StringComparison.Ordinal))
            {
                package = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
            else
            {
                entries.Add(Entry(line, number));
            }
        }

        if (package is not { Length: 4 } || !Enum.TryParse<PackageLayout>(package[3], ignoreCase: true, out var layout))
        {
            throw new ExtractionException([$"{file}:1:1: needs a line 'package <root namespace> <version> bridged|kubernetes'"]);
        }

        var twice = entries.GroupBy(entry => entry.Name).Where(group => group.Count() > 1).ToList();
        return twice.Count == 0
            ? new(package[1], package[2], layout, entries)
            : throw new ExtractionException([.. twice.Select(group =>
                $"{file}:{group.Last().Line}:1: '{group.Key}' is already wanted in line {group.First().Line}")]);
    }

    private static WantedEntry Entry(string line, int number)
    {
        var isByHand = line.StartsWith(ByHand, StringComparison.Ordinal);
        var parts = (isByHand ? line[ByHand.Length..] : line).Split(Without, 2);
        var without = parts.Length == 1 ? [] : parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(parts[0].Trim(), without.ToHashSet(StringComparer.Ordinal), isByHand, number);
    }
}
