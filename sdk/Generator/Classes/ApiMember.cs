using Slipway.Sdk.Generator.Catalogue;

namespace Slipway.Sdk.Generator.Classes;

/// <summary>One property, field or enum value of a generated class.</summary>
/// <param name="Type">The C# type as listings write it: namespaces in full, <c>?</c> where null is allowed.</param>
public sealed record ApiMember(string Name, string Wire, string Type, Facet Facet);
