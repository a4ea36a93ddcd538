namespace Slipway.Plan;

/// <summary>Named values, always in ordinal order of their names.</summary>
public sealed record PlanObject : PlanValue
{
    private readonly SortedDictionary<string, PlanValue> members;

    public PlanObject(IEnumerable<KeyValuePair<string, PlanValue>> members)
    {
        this.members = new SortedDictionary<string, PlanValue>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            this.members.Add(name, value);
        }
    }

    public static PlanObject Empty { get; } = new([]);

    public IReadOnlyDictionary<string, PlanValue> Members => members;

    /// <summary>The value at a dotted path (<c>metadata.labels</c>), or null where there is none.</summary>
    public PlanValue? At(string path)
    {
        PlanValue? value = this;
        foreach (var name in path.Split('.'))
        {
            value = value is PlanObject inner ? inner.members.GetValueOrDefault(name) : null;
        }

        return value;
    }

    /// <summary>The text at a dotted path, or null where there is no text.</summary>
    public string? TextAt(string path) => (At(path) as PlanText)?.Text;

    public bool Equals(PlanObject? other) =>
        other is not null && members.Count == other.members.Count && members.SequenceEqual(other.members);

    public override int GetHashCode() => members.Aggregate(members.Count, (hash, member) => HashCode.Combine(hash, member.Key, member.Value));
}
