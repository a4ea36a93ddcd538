namespace Slipway.Spec.Reading;

/// <summary>Where a value stands, and whether the product said it or inherited it from the house's defaults.</summary>
/// <param name="Text">The value itself where it is a single one.</param>
public readonly record struct Origin(SourceLocation Location, bool Inherited, string? Text = null);
