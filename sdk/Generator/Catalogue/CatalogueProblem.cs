namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>A mistake in a catalogue, with the line (counted from 1) that has it.</summary>
public sealed record CatalogueProblem(int Line, string Message);
