namespace Slipway.Spec.Components;

/// <summary>Where a component runs.</summary>
public enum Platform
{
    Kubernetes,
    Vercel,
    Railway,
}
