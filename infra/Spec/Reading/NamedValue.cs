namespace Slipway.Spec.Reading;

/// <summary>A value and the name under which it was written.</summary>
public sealed record NamedValue<T>(string Name, T Value);
