namespace Slipway.Cloud.Identity;

/// <summary>Whether a statement opens something or shuts it whatever else opens it.</summary>
public enum PolicyEffect
{
    Allow,
    Deny,
}
