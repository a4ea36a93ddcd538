using System.Collections.Immutable;

namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>One member of a family: its names, its type and how it appears in each class that has it.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Wire">The name that the engine knows, or an enum's wire value.</param>
/// <param name="Type">A type expression; empty for the values of an enum.</param>
public sealed record FamilyMember(string Name, string Wire, string Type, ImmutableArray<Facet> Facets, int Line = 0);
