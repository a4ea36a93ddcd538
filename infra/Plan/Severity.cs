namespace Slipway.Plan;

/// <summary>How much a finding matters; an error makes the command answer 1.</summary>
public enum Severity
{
    Error,
    Warning,
    Note,
}
