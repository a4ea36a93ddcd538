using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Slipway.Sdk.Catalogue.Reflection;

/// <summary>Writes the member lines of a type.</summary>
internal sealed class MemberLines(Type type)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext _nullability = new();
    private readonly string _head = $"M {TypeText.NameOf(type)}.";

    public IEnumerable<string> All() => type.IsEnum
        ? type.GetEnumNames().Select(name => $"{_head}{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}")
        : [.. Constructors(), .. Properties(), .. Fields(), .. Methods()];

    private IEnumerable<string> Constructors() =>
        from constructor in type.GetConstructors(Declared)
        where !constructor.IsStatic && IsVisible(constructor)
        select $"{_head}ctor({Parameters(constructor)}){Flags(IsProtected(constructor) ? "protected" : null, Obsolete(constructor))}";

    private IEnumerable<string> Properties()
    {
        foreach (var property in type.GetProperties(Declared))
        {
            var accessors = new[] { property.GetMethod, property.SetMethod }.Where(accessor => accessor is not null && IsVisible(accessor))
                .ToList();
            if (accessors.Count == 0)
            {
                continue;
            }

            var words = string.Concat(accessors.Select(accessor =>
                accessor == property.GetMethod ? "get; " : IsInit(accessor!) ? "init; " : "set; "));
            var main = accessors[0]!;
            var name = property.GetIndexParameters().Length > 0 ? $"this[{Parameters(property.GetIndexParameters())}]" : property.Name;
            var value = type.IsValueType && main.IsStatic && PulumiAttributes.Has(type, "EnumTypeAttribute")
                ? $" = \"{property.GetValue(null)}\"" : "";
            yield return $"{_head}{name} {{ {words}}} : {TypeText.Of(_nullability.Create(property))}{value}"
                + Flags(PulumiAttributes.Wire(property), IsProtected(main) ? "protected" : null, main.IsStatic ? "static" : null,
                    Overriding(main), Obsolete(property));
        }
    }

    private IEnumerable<string> Fields() =>
        from field in type.GetFields(Declared)
        where field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly
        select $"{_head}{field.Name} : {TypeText.Of(_nullability.Create(field))}"
            + Flags(field.IsLiteral ? "const" : field.IsStatic ? "static" : null, field.IsInitOnly ? "readonly" : null, Obsolete(field));

    private IEnumerable<string> Methods()
    {
        foreach (var method in type.GetMethods(Declared)
            .Where(method => IsVisible(method) && !IsAccessor(method) && method.Name != "Finalize"))
        {
            var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>"
                : "";
            var constraints = string.Concat(method.IsGenericMethod ? method.GetGenericArguments().Select(Constraints) : []);
            yield return $"{_head}{method.Name}{generics}({Parameters(method)}) : {TypeText.Of(_nullability.Create(method.ReturnParameter))}{constraints}"
                + Flags(
                    IsProtected(method) ? "protected" : null,
                    method.IsStatic ? "static" : null,
                    Overriding(method),
                    method.IsDefined(typeof(ExtensionAttribute)) ? "extension" : null,
                    Obsolete(method),
                    PulumiAttributes.Token(method) is { } token ? "token=" + token : null);
        }
    }

    private string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(parameter =>
    {
        var prefix = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute))
            ? "params " : "";
        var value = parameter.HasDefaultValue ? " = " + Default(parameter) : "";

        // The official listings do not tell what an out parameter's null state is: it depends on what the method returns.
        var type = parameter.IsOut ? TypeText.Of(parameter.ParameterType.GetElementType()!) : TypeText.Of(_nullability.Create(parameter));
        return $"{prefix}{type} {parameter.Name}{value}";
    }));

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constraints(Type argument)
    {
        string?[] parts =
        [
            .. argument.GetGenericParameterConstraints().Select(TypeText.Of),
            argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? "new()" : null,
        ];
        var list = string.Join(", ", parts.Where(part => part is not null));
        return list.Length > 0 ? $" where {argument.Name} : {list}" : "";
    }

    private static string? Overriding(MethodInfo method) =>
        method.DeclaringType!.IsInterface || !method.IsVirtual ? null
        : method.IsAbstract ? "abstract"
        : method.GetBaseDefinition() != method ? "override"
        : method.IsFinal ? null : "virtual";

    private static string? Obsolete(MemberInfo member) => PulumiAttributes.Has(member, "ObsoleteAttribute") ? "obsolete" : null;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsVisible(MethodBase? method) => method is not null && (method.IsPublic || IsProtected(method));

    private static bool IsProtected(MethodBase method) => method.IsFamily || method.IsFamilyOrAssembly;

    private static string Flags(params string?[] flags)
    {
        var list = string.Join("; ", flags.Where(flag => flag is not null));
        return list.Length > 0 ? $" [{list}]" : "";
    }
}
