namespace Slipway.Sdk.Catalogue.Listing;

/// <summary>A type of an API listing with its lines.</summary>
/// <param name="Flags">What stands in the brackets at the end of its line.</param>
public sealed record ListedType(string Name, string BaseName, IReadOnlyList<string> Flags, string Line)
{
    public IReadOnlyList<ListedMember> Members { get; init; } = [];

    /// <summary>Pulumi's token, empty when the type has none.</summary>
    public string Token => Flags.FirstOrDefault(flag => flag.StartsWith("token=", StringComparison.Ordinal))?["token=".Length..] ?? "";

    public bool Is(string flag) => Flags.Contains(flag);
}
