namespace Slipway.Plan;

/// <summary>An ordered list of values.</summary>
public sealed record PlanList : PlanValue
{
    public static PlanList Empty { get; } = new() { Items = [] };

    public required IReadOnlyList<PlanValue> Items { get; init; }

    public bool Equals(PlanList? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Aggregate(Items.Count, HashCode.Combine);
}
