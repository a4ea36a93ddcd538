namespace Slipway.Spec.Duties;

/// <summary>What a summary is about.</summary>
public enum DigestTopic
{
    Alerts,
    Performance,
    Deployments,
    Coverage,
}
