namespace Slipway.Spec.Alerts;

/// <summary>How urgent an alert is.</summary>
public enum AlertSeverity
{
    Critical,
    Warning,
    Info,
}
