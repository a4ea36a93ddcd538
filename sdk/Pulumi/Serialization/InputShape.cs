using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The inputs of an arguments class, found once per class.</summary>
internal sealed class InputShape
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly ConcurrentDictionary<Type, InputShape> Shapes = new();

    private readonly ImmutableArray<InputMember> _members;

    private InputShape(ImmutableArray<InputMember> members) => _members = members;

    public static InputShape Of(Type type) => Shapes.GetOrAdd(type, static found => new InputShape(Find(found)));

    public IEnumerable<KeyValuePair<string, object?>> Read(InputArgs args)
    {
        foreach (var member in _members)
        {
            yield return KeyValuePair.Create(member.Name, member.Read(args));
        }
    }

    // Lists and maps carry the attribute on the field behind the property, so that reading does not make them.
    private static ImmutableArray<InputMember> Find(Type type)
    {
        var fields = type.GetFields(Members).Select(InputMember.From);
        var properties = type.GetProperties(Members).Select(InputMember.From);
        return [.. fields.Concat(properties).OfType<InputMember>()];
    }
}
