namespace Slipway.Spec.Reading;

/// <summary>The declaration of one key.</summary>
internal readonly record struct Field<T>(string Key, Shape<T> Shape, string Description, string? Example, bool Required);
