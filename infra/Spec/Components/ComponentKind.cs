namespace Slipway.Spec.Components;

/// <summary>What a component is.</summary>
public enum ComponentKind
{
    Service,
    Worker,
    Frontend,
    Site,
}
