using System.Collections.Immutable;

namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>
/// The classes that the official package derives from one thing: a resource with its arguments and state, a nested type as input
/// and as output, a function with its arguments and result. They share members, so a catalogue tells each member once.
/// </summary>
/// <param name="Name">Name below the package's root namespace, without the suffixes of the single classes.</param>
/// <param name="Token">Pulumi's token of a resource or function, empty for others.</param>
/// <param name="Roles">The classes that exist, in the order of <see cref="Role.All"/>.</param>
/// <param name="Traits">What else distinguishes the classes, see <see cref="Trait"/>.</param>
/// <param name="Line">Line in the catalogue, counted from 1; 0 when not read from a file.</param>
public sealed record Family(
    FamilyKind Kind, string Name, string Token, ImmutableArray<string> Roles, ImmutableArray<string> Traits,
    ImmutableArray<FamilyMember> Members, int Line = 0)
{
    /// <summary>Tells whether the family has a trait of <see cref="Trait"/>.</summary>
    public bool Has(string trait) => Traits.Contains(trait);
}
