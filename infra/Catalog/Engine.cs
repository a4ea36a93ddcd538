namespace Slipway.Catalog;

/// <summary>A database or cache as AWS runs it: its name there, our version, and the family that its parameters belong to.</summary>
public sealed record Engine(string Name, string Version, string ParameterFamily);
