using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Makes instances of an output type through its constructor.</summary>
internal sealed class ObjectReader : ValueReader
{
    private readonly ConstructorInfo _constructor;
    private readonly ImmutableArray<OutputParameter> _parameters;

    private ObjectReader(ConstructorInfo constructor)
    {
        _constructor = constructor;
        _parameters = [.. constructor.GetParameters().Select(parameter => new OutputParameter(
            parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!,
            parameter.ParameterType,
            $"{constructor.DeclaringType!.FullName}({parameter.Name})"))];
    }

    public static ObjectReader Declared(Type type)
    {
        if (type.GetCustomAttribute<OutputTypeAttribute>() is null)
        {
            throw new InvalidOperationException(
                $"Invalid type {type.FullName}. Allowed types are: String, Boolean, Int32, Double, Nullable<...>, ImmutableArray<...> and "
                + $"ImmutableDictionary<string, ...> or a class explicitly marked with the [{nameof(OutputTypeAttribute)}].");
        }

        var constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        return new ObjectReader(
            constructors.FirstOrDefault(found => found.GetCustomAttribute<OutputConstructorAttribute>() is not null)
            ?? (constructors.Where(found => found.IsPublic).ToArray() is [var single] ? single : null)
            ?? throw new InvalidOperationException(
                $"{type.FullName} had [{nameof(OutputTypeAttribute)}], but did not contain constructor marked with "
                + $"[{nameof(OutputConstructorAttribute)}]."));
    }

    public override string? TryRead(object? value, string place, out object? read)
    {
        read = null;
        if (value is null)
        {
            return null;
        }

        if (value is not ImmutableDictionary<string, object?> entries)
        {
            return Mismatch(typeof(ImmutableDictionary<string, object>).FullName!, value, place);
        }

        var arguments = new object?[_parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, type, where) = _parameters[i];
            arguments[i] = Read(entries.GetValueOrDefault(name), type, where);
        }

        // Null for a value type means its default.
        read = _constructor.Invoke(arguments);
        return null;
    }
}
