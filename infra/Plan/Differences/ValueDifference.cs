using System.Text.Json;
using System.Text.RegularExpressions;

namespace Slipway.Plan.Differences;

/// <summary>Finds what differs between two values, at the deepest place that says it.</summary>
/// <param name="unknown">References whose value only a cloud knows: where one stands, anything may have been.</param>
internal sealed class ValueDifference(IReadOnlyList<string> unknown)
{
    private readonly Regex? _unknown = unknown.Count == 0
        ? null
        : new Regex(string.Join('|', unknown.OrderByDescending(text => text.Length).Select(Regex.Escape)), RegexOptions.CultureInvariant);

    public IReadOnlyList<PropertyChange> Between(PlanObject before, PlanObject after)
    {
        var changes = new List<PropertyChange>();
        Objects([], before, after, changes);
        return changes;
    }

    private void Values(IReadOnlyList<string> path, PlanValue? before, PlanValue? after, List<PropertyChange> changes)
    {
        switch (before, after)
        {
            case (PlanObject old, PlanObject now):
                Objects(path, old, now, changes);
                break;
            case (PlanList old, PlanList now):
                Lists(path, old, now, changes);
                break;
            case (PlanText old, PlanText now) when Document(old.Text) is { } oldDocument && Document(now.Text) is { } nowDocument:
                Values(path, oldDocument, nowDocument, changes);
                break;
            default:
                if (!AreEqual(before, after))
                {
                    changes.Add(new(path, before, after));
                }

                break;
        }
    }

    private void Objects(IReadOnlyList<string> path, PlanObject before, PlanObject after, List<PropertyChange> changes)
    {
        foreach (var name in before.Members.Keys.Union(after.Members.Keys).Order(StringComparer.Ordinal))
        {
            Values([.. path, name], before.Members.GetValueOrDefault(name), after.Members.GetValueOrDefault(name), changes);
        }
    }

    private void Lists(IReadOnlyList<string> path, PlanList before, PlanList after, List<PropertyChange> changes)
    {
        foreach (var pair in ListPairs.Of(before.Items, after.Items, AreEqual))
        {
            Values([.. path, $"[{pair.Key}]"], pair.Before, pair.After, changes);
        }
    }

    private bool AreEqual(PlanValue? before, PlanValue? after)
    {
        if (before is null || after is null)
        {
            return before is null && after is null;
        }

        // Nobody compares a secret's value: that it is one on both sides is all that is known.
        if (before is PlanSecret { Origins.Count: 0 } && after is PlanSecret)
        {
            return true;
        }

        if (_unknown is not null && _unknown.IsMatch(PlanJson.Text(after)))
        {
            return after is PlanReference || before is PlanSecret || IsOneOf(PlanJson.Text(after), PlanJson.Text(before));
        }

        return PlanJson.Compact(before) == PlanJson.Compact(after) || Number(before) is { } old && Number(after) is { } now && old == now;
    }

    /// <summary>Whether a text is what the other becomes once its references are known.</summary>
    private bool IsOneOf(string pattern, string text)
    {
        var literal = _unknown!.Split(pattern).Select(Regex.Escape);
        return Regex.IsMatch(text, $"^{string.Join(".*", literal)}$", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    // State has some numbers and booleans as texts.
    private static string? Number(PlanValue value) => value switch
    {
        PlanNumber or PlanBoolean => PlanJson.Compact(value),
        PlanText { Text.Length: < 20 } text => text.Text,
        _ => null,
    };

    /// <summary>Policies and dashboards are JSON in a text; what differs is told inside.</summary>
    private static PlanValue? Document(string text)
    {
        if (text.Length < 2 || text[0] is not ('{' or '[') || text.StartsWith("${", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return PlanReader.Value(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
