using Slipway.Cli.Engine.Recording;

namespace Slipway.Cli.Engine.Planning;

/// <summary>The name of a resource in a reference: its logical name, with its kind before it where another has the same name.</summary>
internal sealed class DisplayNames
{
    private readonly HashSet<string> shared;

    public DisplayNames(IEnumerable<Registration> registrations) => shared = registrations
        .Where(registration => registration.IsCustom)
        .GroupBy(registration => registration.Name, StringComparer.Ordinal)
        .Where(same => same.Count() > 1)
        .Select(same => same.Key)
        .ToHashSet(StringComparer.Ordinal);

    public string Of(Registration registration) => registration.IsCustom && shared.Contains(registration.Name)
        ? $"{registration.Type[(registration.Type.LastIndexOf(':') + 1)..]}:{registration.Name}"
        : registration.Name;
}
