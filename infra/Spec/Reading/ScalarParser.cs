namespace Slipway.Spec.Reading;

/// <summary>Makes a value of a scalar's text, or says that it cannot.</summary>
public delegate bool ScalarParser<T>(string text, out T value);
