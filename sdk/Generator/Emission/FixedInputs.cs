using Slipway.Sdk.Generator.Catalogue;

namespace Slipway.Sdk.Generator.Emission;

/// <summary>The inputs of Kubernetes resources that the official constructors set themselves, whatever the program says.</summary>
internal static class FixedInputs
{
    public static IEnumerable<(string Name, string Value)> Of(Family family)
    {
        var parts = family.Token.Split(':');
        if (parts[0] != "kubernetes" || family.Kind != FamilyKind.Resource)
        {
            yield break;
        }

        if (Has(family, "ApiVersion") && Has(family, "Kind"))
        {
            const string Core = "core/";
            yield return ("ApiVersion", parts[1].StartsWith(Core, StringComparison.Ordinal) ? parts[1].Substring(Core.Length) : parts[1]);
            yield return ("Kind", parts[2]);
        }

        // Helm's release class tells the provider with this input that it comes from a typed SDK.
        if (Has(family, "Compat"))
        {
            yield return ("Compat", "true");
        }
    }

    private static bool Has(Family family, string member) =>
        family.Members.Any(other => other.Name == member && other.Facets.Any(facet => facet.Role == Role.Args));
}
