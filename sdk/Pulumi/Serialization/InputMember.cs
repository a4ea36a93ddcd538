using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>One input of an arguments class.</summary>
internal abstract class InputMember
{
    private readonly string _label;
    private readonly string _memberName;
    private readonly bool _isRequired;
    private readonly bool _isJson;

    private InputMember(MemberInfo member, InputAttribute attribute)
    {
        Name = attribute.Name;
        _memberName = member.Name;
        _label = $"[Input] {member.ReflectedType!.FullName}.{member.Name}";
        _isRequired = attribute.IsRequired;
        _isJson = attribute.Json;
    }

    public string Name { get; }

    public static InputMember? From(FieldInfo field)
        => field.GetCustomAttribute<InputAttribute>() is { } attribute ? new FieldInput(field, field, attribute) : null;

    public static InputMember? From(PropertyInfo property)
        => property.GetCustomAttribute<InputAttribute>() is { } attribute ? From(property, attribute) : null;

    public object? Read(InputArgs args)
    {
        var value = Get(args);
        if (value is null)
        {
            return _isRequired ? throw new ArgumentNullException(_memberName, $"{_label} is required but was not given a value") : null;
        }

        return _isJson ? new JsonInput(value) : value;
    }

    private static InputMember From(PropertyInfo property, InputAttribute attribute)
        => AutoProperty.FieldOf(property) is { } field
            ? new FieldInput(property, field, attribute)
            : new PropertyInput(property, attribute);

    private protected abstract object? Get(InputArgs args);

    private sealed class FieldInput(MemberInfo member, FieldInfo field, InputAttribute attribute) : InputMember(member, attribute)
    {
        private protected override object? Get(InputArgs args) => field.GetValue(args);
    }

    private sealed class PropertyInput(PropertyInfo property, InputAttribute attribute) : InputMember(property, attribute)
    {
        private protected override object? Get(InputArgs args) => property.GetValue(args);
    }
}
