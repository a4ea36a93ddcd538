namespace Slipway.Spec.Retention;

/// <summary>Where data are encrypted.</summary>
public enum Encryption
{
    AtRest,
    InTransit,
}
