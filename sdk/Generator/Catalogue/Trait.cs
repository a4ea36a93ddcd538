using System.Collections.Immutable;

namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>Words of a family's first line that say what its classes have besides members.</summary>
public static class Trait
{
    /// <summary>The arguments may be left out of the constructor or of the call.</summary>
    public const string OptionalArgs = "optional-args";

    /// <summary>The resource can be looked up with <c>Get</c>.</summary>
    public const string Lookup = "lookup";

    /// <summary>The resource or enum is obsolete.</summary>
    public const string Obsolete = "obsolete";

    /// <summary>The function takes no arguments at all.</summary>
    public const string NoArgs = "no-args";

    /// <summary>The input classes have no <c>Empty</c>.</summary>
    public const string NoEmpty = "no-empty";

    public static ImmutableArray<string> All { get; } = [OptionalArgs, Lookup, Obsolete, NoArgs, NoEmpty];
}
