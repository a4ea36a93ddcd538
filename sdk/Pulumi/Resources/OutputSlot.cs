using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>One output property of a class of resources.</summary>
internal sealed class OutputSlot
{
    private readonly FieldInfo? _field;
    private readonly OutputSource _prototype;

    private OutputSlot(string name, PropertyInfo property, OutputSource prototype)
    {
        Name = name;
        Property = property;
        _field = AutoProperty.FieldOf(property);
        _prototype = prototype;
    }

    public string Name { get; }

    public PropertyInfo Property { get; }

    public static OutputSlot For(Type owner, PropertyInfo property, string name)
    {
        var type = property.PropertyType;
        if (!type.IsConstructedGenericType || type.GetGenericTypeDefinition() != typeof(Output<>))
        {
            throw RunException.OutputsHaveIncorrectType([name]);
        }

        // A private setter is only visible on the class that declares it.
        var declared = property.DeclaringType!.GetProperty(property.Name, type);
        if (declared?.GetSetMethod(nonPublic: true) is null)
        {
            throw new InvalidOperationException($"[Output] {owner.FullName}.{property.Name} did not have a 'set' method");
        }

        var prototype = (OutputSource)Activator.CreateInstance(typeof(OutputSource<>).MakeGenericType(type.GenericTypeArguments))!;
        return new OutputSlot(name, declared, prototype);
    }

    public OutputSource Open(Resource resource, ImmutableHashSet<Resource> self)
    {
        var source = _prototype.New(Name, self);
        if (_field is not null)
        {
            _field.SetValue(resource, source.Output);
        }
        else
        {
            Property.SetValue(resource, source.Output);
        }

        return source;
    }
}
