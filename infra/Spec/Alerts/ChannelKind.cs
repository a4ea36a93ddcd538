namespace Slipway.Spec.Alerts;

/// <summary>A way to reach people.</summary>
public enum ChannelKind
{
    Slack,
    Email,
    Pagerduty,
    CodeScanning,
}
