namespace Slipway.Spec.Reading;

/// <summary>A key that the defaults give to a record, or to that member of a named map alone.</summary>
/// <param name="Member">The name or marker under which the record stands in a map; empty for every other record.</param>
public sealed record SuppliedKey(string Record, string Member, string Key)
{
    /// <summary>Whether members of every name have the key.</summary>
    public bool IsForAll => Member.Length == 0 || MemberMarker.IsMarker(Member);
}
