namespace Slipway.Spec.Reading;

/// <summary>What a reading went through: which nodes were wrong, and what only checks complained about.</summary>
internal sealed class ReadingTrace(IReadOnlySet<string> leftOut)
{
    private readonly HashSet<YamlNode> _faulty = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<YamlNode> _maps = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>Names that were left out before; whatever refers to them is right to do so.</summary>
    public IReadOnlySet<string> LeftOut { get; } = leftOut;

    /// <summary>Problems between values that could be read.</summary>
    public ProblemList Complaints { get; } = [];

    /// <summary>Keys that the whole file lacks.</summary>
    public IReadOnlySet<string> Missing => _missing;

    /// <summary>Whether the checks of the whole file were made.</summary>
    public bool IsWhole { get; private set; }

    public bool IsFaulty(YamlNode node) => _faulty.Contains(node);

    /// <summary>Whether a mapping has members of the author's own names, each of which can go without the others.</summary>
    public bool IsMap(YamlMapping mapping) => _maps.Contains(mapping);

    public void AddMap(YamlMapping mapping) => _maps.Add(mapping);

    public void AddMissing(YamlMapping record, string key)
    {
        if (record.Path.Length == 0)
        {
            _missing.Add(key);
        }
    }

    public void Add(YamlNode node, Problem problem, bool isChecking)
    {
        _faulty.Add(node);
        if (isChecking)
        {
            Complaints.Add(problem);
        }
    }

    public void Check(YamlMapping record) => IsWhole |= record.Path.Length == 0;
}
