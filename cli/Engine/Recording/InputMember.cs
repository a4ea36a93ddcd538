using System.Reflection;

namespace Slipway.Cli.Engine.Recording;

/// <summary>One input of an arguments class, as its attribute declares it.</summary>
internal sealed class InputMember
{
    private readonly MemberInfo member;
    private readonly FieldInfo? field;

    public InputMember(MemberInfo member, string name, bool required, bool json)
    {
        this.member = member;

        // Read once for each resource: the runtime makes code for every property that is read, and none for a field.
        field = member as FieldInfo
            ?? member.DeclaringType!.GetField($"<{member.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);
        Name = name;
        Required = required;
        Json = json;
    }

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    public bool Required { get; }

    /// <summary>Whether the value goes out as a JSON text.</summary>
    public bool Json { get; }

    public Type Type => member is FieldInfo own ? own.FieldType : ((PropertyInfo)member).PropertyType;

    public object? Get(object args) => field is not null ? field.GetValue(args) : ((PropertyInfo)member).GetValue(args);

    public bool TrySet(object args, object value)
    {
        if (member is FieldInfo own)
        {
            own.SetValue(args, value);
            return true;
        }

        if (member is PropertyInfo { CanWrite: true } property)
        {
            property.SetValue(args, value);
            return true;
        }

        return false;
    }
}
