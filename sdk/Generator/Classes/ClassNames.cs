using Slipway.Sdk.Generator.Catalogue;

namespace Slipway.Sdk.Generator.Classes;

/// <summary>The official package's naming: from a family and a role to the namespace and name of the class.</summary>
public static class ClassNames
{
    /// <summary>Ends the name of a nested type that shares it with a resource, so that both have an entry of their own.</summary>
    public const string Namesake = "*";

    /// <summary>Namespace and name of the class that plays a role in a family.</summary>
    public static (string Namespace, string Name) Of(CataloguedPackage package, Family family, string role)
    {
        var dot = family.Name.LastIndexOf('.');
        var name = family.Name.Substring(dot + 1).Replace(Namesake, "");
        var module = dot < 0 ? "" : family.Name.Substring(0, dot);
        var (side, suffix) = Place(package.Layout, family.Kind, role);
        if (side.Length == 0)
        {
            return (Join(package.RootNamespace, module), name + suffix);
        }

        return package.Layout == PackageLayout.Kubernetes
            ? (Join($"{package.RootNamespace}.Types.{side}", module), name + suffix)
            : (Join(package.RootNamespace, module) + "." + side, name + suffix);
    }

    /// <summary>The role in which a class of one role mentions another family.</summary>
    public static string Mentioned(FamilyKind mentioned, string role) => mentioned switch
    {
        FamilyKind.Enum => Role.Out,
        FamilyKind.Resource => Role.IsInput(role) ? Role.Args : Role.Type,
        FamilyKind.Type => role switch { Role.Args => Role.In, Role.State => Role.Get, Role.Type => Role.Out, _ => role },
        _ => role,
    };

    private static (string Side, string Suffix) Place(PackageLayout layout, FamilyKind kind, string role) => (kind, role) switch
    {
        (FamilyKind.Resource or FamilyKind.Component, Role.Args) => (layout == PackageLayout.Kubernetes ? "Inputs" : "", "Args"),
        (FamilyKind.Resource, Role.Type) => ("Outputs", ""),
        (FamilyKind.Function, Role.In) => ("", "InvokeArgs"),
        (FamilyKind.Function, Role.Out) => ("", "Result"),
        (FamilyKind.Type, Role.In) => ("Inputs", "Args"),
        (FamilyKind.Type, Role.Get) => ("Inputs", "GetArgs"),
        (FamilyKind.Type, Role.Out) => ("Outputs", ""),
        (FamilyKind.Item, Role.Args) => ("Inputs", "Args"),
        (FamilyKind.Item, Role.In) => ("Inputs", "InputArgs"),
        (FamilyKind.Item, Role.Out) => ("Outputs", "Result"),
        (_, Role.Args) => ("", "Args"),
        (_, Role.State) => ("", "State"),
        _ => ("", ""),
    };

    private static string Join(string root, string module) => module.Length == 0 ? root : $"{root}.{module}";
}
