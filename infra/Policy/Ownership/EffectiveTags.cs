using System.Text.Json;
using Slipway.Plan;

namespace Slipway.Policy.Ownership;

/// <summary>The tags that AWS will see: those of the provider, replaced by the resource's own.</summary>
internal static class EffectiveTags
{
    public static Dictionary<string, string> Of(PlannedEnvironment environment, PlannedResource resource)
    {
        var provider = resource.Provider is { } urn ? environment.Find(urn) : null;
        var tags = Defaults(provider?.Text("defaultTags")).ToDictionary(StringComparer.Ordinal);
        foreach (var (name, value) in In(resource.Inputs, "tags"))
        {
            tags[name] = value;
        }

        return tags;
    }

    public static IEnumerable<KeyValuePair<string, string>> In(PlanValue value, string input) =>
        from map in value.All(input).OfType<PlanObject>()
        from tag in map.Members
        select KeyValuePair.Create(tag.Key, PlanJson.Text(tag.Value));

    /// <summary>A provider's inputs are texts on the wire, whatever they hold.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Defaults(string? json)
    {
        if (json is null)
        {
            return [];
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("tags", out var tags)
                ? [.. tags.EnumerateObject().Select(tag => KeyValuePair.Create(tag.Name, tag.Value.ToString()))]
                : [];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Tags that nobody can read are tags that nobody has.
            return [];
        }
    }
}
