using System.Reflection;

namespace Slipway.Sdk.Catalogue.Reflection;

/// <summary>Makes an API listing of an assembly by reflection, in the format of those that catalogues are extracted from.</summary>
public static class AssemblyListing
{
    /// <summary>The sorted lines of all public types and their members.</summary>
    public static IReadOnlyList<string> Of(Assembly assembly) =>
        [.. assembly.GetTypes().Where(IsVisible).SelectMany(type => new MemberLines(type).All().Prepend(Heading(type)))
            .Order(StringComparer.Ordinal)];

    private static bool IsVisible(Type type) =>
        type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!)
            : type.IsPublic;

    private static string Heading(Type type)
    {
        var bases = new[] { type.BaseType is { } parent ? TypeText.Of(parent) : "-" }.Concat(Interfaces(type));
        string?[] flags =
        [
            Kind(type),
            PulumiAttributes.Token(type) is { } token ? "token=" + token : null,
            PulumiAttributes.Has(type, "ObsoleteAttribute") ? "obsolete" : null,
            PulumiAttributes.Has(type, "OutputTypeAttribute") ? "OutputType" : null,
            PulumiAttributes.Has(type, "EnumTypeAttribute") ? "EnumType" : null,
        ];
        return $"T {TypeText.NameOf(type)} : {string.Join(", ", bases)} [{string.Join("; ", flags.Where(flag => flag is not null))}]";
    }

    private static IEnumerable<string> Interfaces(Type type)
    {
        if (type.IsEnum || typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        return type.GetInterfaces().Except(inherited).Where(IsVisible).Select(TypeText.Of).Order(StringComparer.Ordinal);
    }

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };
}
