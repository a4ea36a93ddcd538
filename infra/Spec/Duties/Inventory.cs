namespace Slipway.Spec.Duties;

/// <summary>What an issue lists.</summary>
public enum Inventory
{
    Secrets,
    Permissions,
}
