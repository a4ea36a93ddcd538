namespace Slipway.Observability.RuleTests;

/// <summary>What an alert does.</summary>
public enum AlertState
{
    /// <summary>It does not fire, whether or not its condition holds.</summary>
    Quiet,

    Firing,

    /// <summary>Its condition holds, or it fires.</summary>
    Active,

    /// <summary>Its condition does not hold.</summary>
    Inactive,
}
