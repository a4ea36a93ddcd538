namespace Slipway.Spec.Reading;

/// <summary>Where a value stands, and whether the product said it or inherited it from the house's defaults.</summary>
public readonly record struct Origin(SourceLocation Location, bool Inherited);
