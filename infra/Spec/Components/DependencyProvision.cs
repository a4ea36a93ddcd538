namespace Slipway.Spec.Components;

/// <summary>Who runs a dependency.</summary>
public enum DependencyProvision
{
    Managed,
    External,
}
