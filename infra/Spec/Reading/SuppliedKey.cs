namespace Slipway.Spec.Reading;

/// <summary>A key that the defaults give to a record, or to that member of a named map alone.</summary>
/// <param name="Member">The name or marker under which the record stands in a map; empty for every other record.</param>
/// <param name="Key">The key; one of a part of the record is written like metrics.path.</param>
/// <param name="Text">The value where it is a single one.</param>
public sealed record SuppliedKey(string Record, string Member, string Key, string? Text)
{
    /// <summary>Whether every such record has the key.</summary>
    public bool IsForAll => Member is "" or MemberMarker.Each;

    /// <summary>The members that have it where it depends on another of their keys; null otherwise.</summary>
    public Where? Where => MemberMarker.ConditionOf(Member);
}
