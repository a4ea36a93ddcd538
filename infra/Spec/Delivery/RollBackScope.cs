namespace Slipway.Spec.Delivery;

/// <summary>What goes back to the version before.</summary>
public enum RollBackScope
{
    All,
    Affected,
}
