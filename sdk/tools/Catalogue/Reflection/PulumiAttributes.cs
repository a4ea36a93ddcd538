using System.Reflection;

namespace Slipway.Sdk.Catalogue.Reflection;

/// <summary>Reads Pulumi's attributes by name, so that the tool serves every assembly that follows its conventions.</summary>
internal static class PulumiAttributes
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The <c>Input(…)</c> or <c>Output(…)</c> flag of a property, null when it has neither.</summary>
    public static string? Wire(PropertyInfo property)
    {
        // Lists, maps and secrets have the attribute on the field behind the property.
        var field = property.DeclaringType!.GetField("_" + char.ToLowerInvariant(property.Name[0]) + property.Name[1..], Declared);
        var input = Find(property, "InputAttribute") ?? (field is null ? null : Find(field, "InputAttribute"));
        if (input is not null)
        {
            var arguments = input.ConstructorArguments;
            var flags = $"{(arguments[1].Value is true ? ", required" : "")}{(arguments[2].Value is true ? ", json" : "")}{(IsSecret(property) ? ", secret" : "")}";
            return $"Input(\"{arguments[0].Value}\"{flags})";
        }

        return Find(property, "OutputAttribute") is { } output ? Output(property, output) : null;
    }

    public static string? Token(Type type) =>
        type.GetCustomAttributesData()
            .FirstOrDefault(data =>
            Chain(data.AttributeType).Any(attribute => attribute.FullName == "Pulumi.ResourceTypeAttribute")) is { } data
            ? data.ConstructorArguments[0].Value as string
            : null;

    /// <summary>The token that a function invokes.</summary>
    public static string? Token(MethodInfo method) =>
        method.IsStatic && method.Name is "Invoke" or "InvokeAsync" ? MethodCode.Strings(method)
            .FirstOrDefault(text => text.Split(':').Length == 3) : null;

    public static bool Has(MemberInfo member, string attribute) => Find(member, attribute) is not null;

    private static string Output(PropertyInfo property, CustomAttributeData output)
    {
        var name = output.ConstructorArguments[0].Value as string ?? property.Name;
        var secrets = property.DeclaringType!.GetMembers(Declared).OfType<MethodBase>()
            .Where(method => method.IsConstructor || method.Name == "MakeResourceOptions").SelectMany(MethodCode.Strings);
        return $"Output(\"{name}\"{(secrets.Contains(name) ? ", secret" : "")})";
    }

    private static bool IsSecret(PropertyInfo property) =>
        property.SetMethod is { } setter && MethodCode.Calls(setter).Any(name => name is "CreateSecret" or "Secret");

    private static CustomAttributeData? Find(MemberInfo member, string attribute) =>
        member.GetCustomAttributesData()
            .FirstOrDefault(data => data.AttributeType.Name == attribute && data.AttributeType.Namespace is "Pulumi" or "System");

    private static IEnumerable<Type> Chain(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
