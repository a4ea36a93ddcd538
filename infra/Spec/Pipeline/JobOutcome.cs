namespace Slipway.Spec.Pipeline;

/// <summary>After what outcome something happens.</summary>
public enum JobOutcome
{
    Success,
    Failure,
    Always,
}
