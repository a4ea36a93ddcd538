using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Slipway.Sdk.Catalogue.Listing;

/// <summary>An API listing: the public types of a package with their members, as lines of text.</summary>
public sealed partial class ApiListing
{
    private readonly Dictionary<string, ListedType> _types;

    private ApiListing(Dictionary<string, ListedType> types) => _types = types;

    public IReadOnlyDictionary<string, ListedType> Types => _types;

    /// <summary>Reads a listing from a file, through gzip when its name ends in <c>.gz</c>.</summary>
    public static ApiListing Load(string path)
    {
        using var file = File.OpenRead(path);
        using var text = path.EndsWith(".gz", StringComparison.Ordinal) ? new StreamReader(new GZipStream(file, CompressionMode.Decompress))
            : new StreamReader(file);
        return Parse(text.ReadToEnd().Split('\n'));
    }

    public static ApiListing Parse(IEnumerable<string> lines)
    {
        var types = new Dictionary<string, ListedType>(StringComparer.Ordinal);
        var members = new List<ListedMember>();
        foreach (var line in lines)
        {
            if (line.StartsWith("T ", StringComparison.Ordinal))
            {
                var type = ParseType(line);
                types[type.Name] = type;
            }
            else if (line.StartsWith("M ", StringComparison.Ordinal))
            {
                members.Add(ParseMember(line));
            }
        }

        foreach (var group in members.GroupBy(member => member.Owner).Where(group => types.ContainsKey(group.Key)))
        {
            types[group.Key] = types[group.Key] with { Members = [.. group] };
        }

        return new(types);
    }

    private static ListedType ParseType(string line)
    {
        var colon = line.IndexOf(" : ", StringComparison.Ordinal);
        var open = line.LastIndexOf(" [", StringComparison.Ordinal);
        var bases = line[(colon + 3)..open];
        return new(line[2..colon], bases.Split(", ")[0], line[(open + 2)..^1].Split("; "), line);
    }

    private static ListedMember ParseMember(string line)
    {
        var head = MemberHead().Match(line).Groups;
        var rest = line[(2 + head["name"].Length)..];
        var flags = "";
        if (FlagsAtEnd().Match(rest) is { Success: true } match)
        {
            flags = match.Groups["flags"].Value;
            rest = rest[..match.Index];
        }

        var signature = rest.StartsWith('(') ? rest[..(rest.IndexOf(')', StringComparison.Ordinal) + 1)] : "";
        var value = rest.IndexOf(" = \"", StringComparison.Ordinal) is var equals and > 0 && signature.Length == 0 ? rest[(equals + 4)..^1]
            : "";
        rest = value.Length > 0 ? rest[..rest.IndexOf(" = \"", StringComparison.Ordinal)] : rest;
        var colon = rest.LastIndexOf(" : ", StringComparison.Ordinal);
        var name = head["name"].Value;
        var dot = name.LastIndexOf('.');
        return new(name[..dot], name[(dot + 1)..], signature, colon < 0 ? "" : rest[(colon + 3)..], value, flags, line);
    }

    [GeneratedRegex(@"^M (?<name>[^ (]+)")]
    private static partial Regex MemberHead();

    [GeneratedRegex(@" \[(?<flags>[^\[\]]*)\]$")]
    private static partial Regex FlagsAtEnd();
}
