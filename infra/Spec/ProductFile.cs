namespace Slipway.Spec;

/// <summary>A product's file: its name from the repository's root, and what stands in it.</summary>
public sealed record ProductFile(string Name, byte[] Bytes);
