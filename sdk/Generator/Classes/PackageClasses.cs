using System.Collections.Immutable;
using Slipway.Sdk.Generator.Catalogue;

namespace Slipway.Sdk.Generator.Classes;

/// <summary>Expands a catalogue into the classes that the official package has.</summary>
public static class PackageClasses
{
    public static IEnumerable<ApiClass> Of(CataloguedPackage package)
    {
        var types = new MemberTypes(package);
        foreach (var family in package.Families)
        {
            // A resource and an enum are there without saying so.
            var roles = family.Kind is FamilyKind.Enum ? [Role.Out] : family.Roles;
            foreach (var role in roles)
            {
                yield return Class(package, types, family, role);
            }

            if (family.Kind == FamilyKind.Function)
            {
                var (space, name) = (Namespace(package, family), family.Name.Substring(family.Name.LastIndexOf('.') + 1));
                yield return new(package, family, "", ApiClassKind.Function, space, name, false, []);
            }
        }
    }

    private static string Namespace(CataloguedPackage package, Family family) => ClassNames.Of(package, family, Role.Args).Namespace;

    private static ApiClass Class(CataloguedPackage package, MemberTypes types, Family family, string role)
    {
        var (space, name) = ClassNames.Of(package, family, role);
        var kind = Kind(family.Kind, role);
        var isOpen = package.Layout == PackageLayout.Kubernetes && kind == ApiClassKind.ResourceArgs && family.Kind != FamilyKind.Provider;
        var members =
            from member in family.Members
            from facet in member.Facets
            where facet.Role == role
            select new ApiMember(member.Name, member.Wire, Type(types, family, member, facet), facet);
        return new(package, family, role, kind, space, name, !isOpen, members.ToImmutableArray());
    }

    private static string Type(MemberTypes types, Family family, FamilyMember member, Facet facet)
    {
        var type = TypeExpression.Parse(facet.Type.Length > 0 ? facet.Type : member.Type);
        return type is null ? "" : types.Of(family, type, facet);
    }

    private static ApiClassKind Kind(FamilyKind family, string role) => (family, role) switch
    {
        (FamilyKind.Enum, _) => ApiClassKind.Enum,
        (FamilyKind.Resource or FamilyKind.Provider or FamilyKind.Component, Role.Out) => ApiClassKind.Resource,
        (_, Role.Out or Role.Type) => ApiClassKind.Output,
        (FamilyKind.Function, _) or (FamilyKind.Item, Role.Args) => ApiClassKind.InvokeArgs,
        _ => ApiClassKind.ResourceArgs,
    };
}
