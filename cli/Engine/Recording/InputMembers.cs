using System.Collections.Concurrent;
using System.Reflection;
using Pulumi;

namespace Slipway.Cli.Engine.Recording;

/// <summary>The inputs of an arguments class, read from its attributes once.</summary>
internal static class InputMembers
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<InputMember>> Known = new();

    public static IReadOnlyList<InputMember> Of(Type type) => Known.GetOrAdd(type, Read);

    // Provider packages put the attribute on a private field where the property makes its list or map on first use,
    // and private members of a base class are seen only when asked of that class.
    private static IReadOnlyList<InputMember> Read(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var members = new SortedDictionary<string, InputMember>(StringComparer.Ordinal);
        for (var owner = type; owner is not null && owner != typeof(object); owner = owner.BaseType)
        {
            foreach (var member in owner.GetProperties(Own).Concat<MemberInfo>(owner.GetFields(Own)))
            {
                if (Attribute(member) is { } input)
                {
                    members.TryAdd(input.Name, input);
                }
            }
        }

        return [.. members.Values];
    }

    // The attribute shows nothing of its content to the public, so its constructor's arguments are read.
    private static InputMember? Attribute(MemberInfo member)
    {
        foreach (var attribute in member.GetCustomAttributesData())
        {
            if (attribute.AttributeType == typeof(InputAttribute) && attribute.ConstructorArguments is [{ Value: string name }, ..] arguments)
            {
                return new InputMember(member, name, Flag(arguments, 1), Flag(arguments, 2));
            }
        }

        return null;
    }

    private static bool Flag(IList<CustomAttributeTypedArgument> arguments, int index) =>
        arguments.Count > index && arguments[index].Value is true;
}
