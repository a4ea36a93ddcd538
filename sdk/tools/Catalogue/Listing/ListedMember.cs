namespace Slipway.Sdk.Catalogue.Listing;

/// <summary>A member line of an API listing, cut into what an extraction needs.</summary>
/// <param name="Owner">Full name of the type that has it.</param>
/// <param name="Signature">The parameters with their parentheses, empty for properties and fields.</param>
/// <param name="Type">Property, field or return type; empty for constructors.</param>
/// <param name="Value">An enum value as the engine knows it, else empty.</param>
/// <param name="Flags">What stands in the brackets at the end, attributes included.</param>
public sealed record ListedMember(string Owner, string Name, string Signature, string Type, string Value, string Flags, string Line)
{
    public bool IsMethod => Signature.Length > 0;

    public bool IsStatic => Has("static");

    /// <summary>The name in its Input or Output attribute, null when it has none.</summary>
    public string? Wire
    {
        get
        {
            var quote = Flags.IndexOf('"', StringComparison.Ordinal);
            return quote < 0 ? null : Flags[(quote + 1)..Flags.IndexOf('"', quote + 1)];
        }
    }

    /// <summary>Tells whether a flag is set, inside or outside of the attribute.</summary>
    public bool Has(string flag) => Flags.Split(';', ',', '(', ')').Any(part => part.Trim() == flag);
}
