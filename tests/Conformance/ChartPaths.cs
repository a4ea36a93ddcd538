using System.Text.Json;

namespace Slipway.Tests.Conformance;

/// <summary>The paths of a tree of values, and whether a chart has them.</summary>
internal static class ChartPaths
{
    private const char Separator = '\u001f';

    /// <summary>The path of each value that is no map, its keys joined by dots.</summary>
    public static IEnumerable<string> Of(JsonElement values) => Under(values, "").Select(path => path.Replace(Separator, '.'));

    /// <summary>Whether every step is a key of the chart; what the chart leaves open has no steps of its own.</summary>
    public static bool Has(IDictionary<object, object?> defaults, string path) => Has(defaults, path.Split('.'));

    private static IEnumerable<string> Under(JsonElement element, string path) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(member => Under(member.Value, path.Length == 0 ? member.Name : $"{path}{Separator}{member.Name}"))
        : [path];

    private static bool Has(object? defaults, ReadOnlySpan<string> steps)
    {
        if (steps.Length == 0)
        {
            return true;
        }

        if (defaults is not IDictionary<object, object?> map)
        {
            return false;
        }

        // A key may have dots itself, such as grafana.ini.
        for (var length = 1; length <= steps.Length; length++)
        {
            if (map.TryGetValue(string.Join('.', steps[..length]!), out var value) && Has(value, steps[length..]))
            {
                return true;
            }
        }

        return false;
    }
}
