namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>How a member appears in the class of one role.</summary>
/// <param name="IsMarked">A required input (<c>!</c>) or an output that may be null (<c>?</c>).</param>
/// <param name="Type">A type expression where this class differs from the others, else empty.</param>
public sealed record Facet(string Role, bool IsMarked, bool IsSecret = false, bool IsJson = false, bool IsObsolete = false,
    string Type = "");
