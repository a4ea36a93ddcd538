namespace Slipway.KubernetesObjects.Secrets;

/// <summary>When values are fetched again.</summary>
public enum RefreshPolicy
{
    CreatedOnce,
    Periodic,
    OnChange,
}
