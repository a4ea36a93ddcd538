using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

internal sealed class AnyReader : ValueReader
{
    public override string? TryRead(object? value, string place, out object? read)
    {
        read = value;
        return null;
    }
}

internal sealed class ExactReader(Type type) : ValueReader
{
    public override string? TryRead(object? value, string place, out object? read)
    {
        read = type.IsInstanceOfType(value) ? value : null;
        return value is null || read is not null ? null : Mismatch(type.FullName!, value, place);
    }
}

internal sealed class IntegerReader : ValueReader
{
    public override string? TryRead(object? value, string place, out object? read)
    {
        read = value is double number ? (int)number : null;
        return value is null or double ? null : Mismatch(typeof(double).FullName!, value, place);
    }
}

internal sealed class NullableReader(Type type) : ValueReader
{
    public override string? TryRead(object? value, string place, out object? read)
    {
        read = null;
        return value is null ? null : For(type).TryRead(value, place, out read);
    }
}

internal sealed class NumberedEnumReader(Type type) : ValueReader
{
    public override string? TryRead(object? value, string place, out object? read)
    {
        var problem = For(type.GetEnumUnderlyingType()).TryRead(value, place, out var number);
        read = number is null ? null : Enum.ToObject(type, number);
        return problem;
    }
}

internal sealed class NamedEnumReader(Type type) : ValueReader
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    public override string? TryRead(object? value, string place, out object? read)
    {
        read = null;
        if (value is null)
        {
            return null;
        }

        if (value is not (string or double))
        {
            return Mismatch($"{typeof(string).FullName} or {typeof(double).FullName}", value, place);
        }

        if (type.GetConstructor(Any, [value.GetType()]) is not { } constructor)
        {
            return $"Expected target type {type.FullName} to have a constructor with a single {value.GetType().FullName} parameter.";
        }

        read = constructor.Invoke([value]);
        return null;
    }
}

internal sealed class JsonReader : ValueReader
{
    public override string? TryRead(object? value, string place, out object? read)
    {
        using var document = JsonDocument.Parse(JsonText.Of(value));
        read = document.RootElement.Clone();
        return null;
    }
}
