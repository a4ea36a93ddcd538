using Slipway.Spec.Quantities;

namespace Slipway.Signals.Queries;

/// <summary>The series of one name whose labels match.</summary>
public sealed record Selector
{
    public required string Series { get; init; }

    public IReadOnlyList<LabelMatcher> Labels { get; init; } = [];

    /// <summary>How long ago; zero is now.</summary>
    public Duration Ago { get; init; }

    public static Selector Of(string series) => new() { Series = series };

    public Selector Where(string label, string value) => this with { Labels = [.. Labels, new(label, value)] };

    public Selector Like(string label, string pattern) => this with { Labels = [.. Labels, new(label, pattern, IsPattern: true)] };

    public Selector Earlier(Duration by) => this with { Ago = Ago + by };

    public string Over(Duration window) => $"{Name}[{window}]{Offset}";

    public override string ToString() => $"{Name}{Offset}";

    private string Name => Labels.Count == 0 ? Series : $"{Series}{{{string.Join(",", Labels)}}}";

    private string Offset => Ago == Duration.Zero ? "" : $" offset {Ago}";
}
