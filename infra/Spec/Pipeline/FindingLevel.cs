namespace Slipway.Spec.Pipeline;

/// <summary>How grave a finding is.</summary>
public enum FindingLevel
{
    Low,
    Medium,
    High,
    Critical,
}
