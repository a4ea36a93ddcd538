namespace Slipway.Signals.Queries;

/// <summary>What a label of a series has to be: equal to a value, or like a pattern.</summary>
public sealed record LabelMatcher(string Label, string Value, bool IsPattern = false)
{
    public override string ToString() =>
        $"{Label}{(IsPattern ? "=~" : "=")}\"{Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
