namespace Slipway.Delivery.Releases;

/// <summary>What became of a release.</summary>
public enum ReleaseOutcome
{
    /// <summary>It is on its way, and nothing is known yet.</summary>
    Pending,
    Healthy,

    /// <summary>The measurements of its rollout spoke against it.</summary>
    Aborted,

    /// <summary>It ran, and somebody or something went back.</summary>
    RolledBack,
}
