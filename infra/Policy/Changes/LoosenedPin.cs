using System.Text.RegularExpressions;
using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Policy.Changes;

/// <summary>Images, actions and charts that were pinned to one content and are no longer.</summary>
internal static partial class LoosenedPin
{
    public static IEnumerable<Risk> In(ResourceChange change)
    {
        if (change is not { Before: not null, After: { } after })
        {
            yield break;
        }

        foreach (var property in change.Properties)
        {
            var (old, now) = (Pinned(property.Before), Pinned(property.After));
            var loosened = old.Where(pin => now.TryGetValue(pin.Key, out var isPinned) && pin.Value && !isPinned).Select(pin => pin.Key).Order(StringComparer.Ordinal);
            foreach (var name in loosened)
            {
                yield return new()
                {
                    Id = $"loosened-pin:{name}",
                    Change = change,
                    Message = $"{after.Name} takes whatever {name} is at the moment, where it had one content",
                    LowersGuardRail = true,
                };
            }
        }
    }

    /// <summary>What the text takes from elsewhere, and whether it can only be one thing.</summary>
    private static Dictionary<string, bool> Pinned(PlanValue? value) => value is null or PlanSecret ? [] : Uses().Matches(PlanJson.Text(value))
        .GroupBy(use => use.Groups["name"].Value, StringComparer.Ordinal)
        .ToDictionary(use => use.Key, use => use.All(found => Content().IsMatch(found.Groups["version"].Value)), StringComparer.Ordinal);

    [GeneratedRegex(@"(?<name>[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+)[@:](?<version>sha256:[0-9a-f]{64}|[A-Za-z0-9_.-]+)")]
    private static partial Regex Uses();

    [GeneratedRegex("^(sha256:[0-9a-f]{64}|[0-9a-f]{40})$")]
    private static partial Regex Content();
}
