namespace Slipway.Delivery.Analysis;

/// <summary>When a new version is measured.</summary>
public enum AnalysisMoment
{
    /// <summary>Before any user sees it.</summary>
    Before,

    /// <summary>After it got all users at once.</summary>
    After,

    /// <summary>While it gets more and more of them.</summary>
    Along,
}
