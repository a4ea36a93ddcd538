using Slipway.Plan;

namespace Slipway.Policy;

/// <summary>Reads inputs by dotted paths, where a list on the way stands for each of its elements.</summary>
internal static class PlannedInputs
{
    public static IEnumerable<PlanValue> All(this PlanValue value, string path)
    {
        IEnumerable<PlanValue> found = [value];
        foreach (var name in path.Split('.'))
        {
            found = found.SelectMany(one => one is PlanObject map && map.Members.TryGetValue(name, out var member) ? Flat(member) : []);
        }

        return found;
    }

    public static IEnumerable<PlanValue> All(this PlannedResource resource, string path) => resource.Inputs.All(path);

    /// <summary>Whether anything is given, be it known only to the cloud.</summary>
    public static bool Has(this PlanValue value, string path) => value.All(path).Any(found => found is not PlanText { Text: "" });

    public static bool Has(this PlannedResource resource, string path) => resource.Inputs.Has(path);

    public static IEnumerable<string> Texts(this PlanValue value, string path) =>
        value.All(path).OfType<PlanText>().Select(text => text.Text);

    public static IEnumerable<string> Texts(this PlannedResource resource, string path) => resource.Inputs.Texts(path);

    public static string? Text(this PlanValue value, string path) => value.Texts(path).FirstOrDefault();

    public static string? Text(this PlannedResource resource, string path) => resource.Inputs.Text(path);

    public static double? Number(this PlanValue value, string path) => value.All(path).OfType<PlanNumber>().FirstOrDefault()?.Value;

    public static double? Number(this PlannedResource resource, string path) => resource.Inputs.Number(path);

    /// <summary>Whether it says yes; some inputs of AWS are booleans written as texts.</summary>
    public static bool IsOn(this PlanValue value, string path) => value.Says(path, yes: true);

    public static bool IsOn(this PlannedResource resource, string path) => resource.Inputs.IsOn(path);

    /// <summary>Whether it says no, which is not the same as saying nothing.</summary>
    public static bool IsOff(this PlanValue value, string path) => value.Says(path, yes: false);

    public static bool IsOff(this PlannedResource resource, string path) => resource.Inputs.IsOff(path);

    /// <summary>The member of an object whose name may have dots in it, such as a label.</summary>
    public static string? Member(this PlannedResource resource, string path, string name) =>
        resource.All(path).OfType<PlanObject>()
            .Select(map => map.Members.GetValueOrDefault(name))
            .OfType<PlanText>()
            .FirstOrDefault()?.Text;

    public static Breach Breach(this PlannedResource resource, string path, string message) =>
        new(path.Length == 0 ? resource.Name : $"{resource.Name}.{path}", $"{resource.Name} {message}");

    private static bool Says(this PlanValue value, string path, bool yes) => value.All(path).Any(found => found switch
    {
        PlanBoolean boolean => boolean.Value == yes,
        PlanText text => bool.TryParse(text.Text, out var parsed) && parsed == yes,
        _ => false,
    });

    private static IEnumerable<PlanValue> Flat(PlanValue value) => value switch
    {
        PlanList list => list.Items.SelectMany(Flat),
        PlanNull => [],
        _ => [value],
    };
}
