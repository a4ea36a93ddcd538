using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>One output property of a class of resources.</summary>
internal sealed class OutputSlot
{
    private readonly MethodInvoker _setter;
    private readonly OutputSource _prototype;

    private OutputSlot(string name, PropertyInfo property, MethodInfo setter, OutputSource prototype)
    {
        Name = name;
        Property = property;
        _setter = MethodInvoker.Create(setter);
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
        var setter = property.DeclaringType!.GetProperty(property.Name, type)?.GetSetMethod(nonPublic: true)
            ?? throw new InvalidOperationException($"[Output] {owner.FullName}.{property.Name} did not have a 'set' method");
        var prototype = (OutputSource)Activator.CreateInstance(typeof(OutputSource<>).MakeGenericType(type.GenericTypeArguments))!;
        return new OutputSlot(name, property, setter, prototype);
    }

    public OutputSource Open(Resource resource, ImmutableHashSet<Resource> self)
    {
        var source = _prototype.New(Name, self);
        _setter.Invoke(resource, source.Output);
        return source;
    }
}
