namespace Slipway.Spec.Reading;

/// <summary>Optional keys whose values are structs; a method of its own because of how C# writes their null.</summary>
public static class OptionalValues
{
    /// <summary>A key that may be left out, which is null then.</summary>
    public static T? Optional<T>(this Fields fields, string key, Shape<T> shape, string description, string? example = null)
        where T : struct => fields.TryTake(new Field<T>(key, shape, description, example, Required: false), out var value) ? value : null;
}
