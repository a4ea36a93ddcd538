using System.Collections.Immutable;

namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>Everything that one catalogue file says about an official package.</summary>
public sealed record CataloguedPackage(string RootNamespace, string Version, PackageLayout Layout, ImmutableArray<Family> Families);
