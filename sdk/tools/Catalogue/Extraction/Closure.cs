using System.Text.RegularExpressions;
using Slipway.Sdk.Catalogue.Listing;

namespace Slipway.Sdk.Catalogue.Extraction;

/// <summary>The types that a wanted resource or function needs, itself included.</summary>
public sealed partial record Closure(WantedEntry Entry, IReadOnlyList<ListedType> Types)
{
    private static readonly string[] s_suffixes = ["", "Args", "State"];

    public int MemberCount => Types.Sum(type => type.Members.Count);

    /// <summary>Follows every type that a member mentions; left-out members are gone from the types of the result.</summary>
    /// <param name="withoutByOwner">Left-out members of all wanted entries, by the full name of the resource.</param>
    public static Closure Of(
        ApiListing listing, string rootNamespace, WantedEntry entry, IReadOnlyDictionary<string, IReadOnlySet<string>> withoutByOwner)
    {
        var start = $"{rootNamespace}.{entry.Name}";
        var seen = new Dictionary<string, ListedType>(StringComparer.Ordinal);
        var waiting = new Stack<string>([start]);
        while (waiting.TryPop(out var name))
        {
            if (seen.ContainsKey(name) || !listing.Types.TryGetValue(name, out var type))
            {
                continue;
            }

            var left = type with { Members = [.. type.Members.Where(member => !IsLeftOut(member, withoutByOwner))] };
            seen.Add(name, left);
            foreach (var mentioned in left.Members.Select(member => member.Line[2..]).Append(left.Line).SelectMany(Mentioned))
            {
                waiting.Push(mentioned);
            }
        }

        return new(entry, [.. seen.Values.OrderBy(type => type.Name, StringComparer.Ordinal)]);
    }

    private static bool IsLeftOut(ListedMember member, IReadOnlyDictionary<string, IReadOnlySet<string>> withoutByOwner) =>
        s_suffixes.Any(suffix =>
            member.Owner.EndsWith(suffix, StringComparison.Ordinal)
            && withoutByOwner.TryGetValue(member.Owner[..^suffix.Length], out var without)
            && without.Contains(member.Name));

    private static IEnumerable<string> Mentioned(string line) => TypeNames().Matches(line).Select(match => match.Value);

    [GeneratedRegex(@"Pulumi\.[A-Za-z0-9_.]+")]
    private static partial Regex TypeNames();
}
