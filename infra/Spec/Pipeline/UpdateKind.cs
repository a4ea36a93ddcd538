namespace Slipway.Spec.Pipeline;

/// <summary>Why a dependency is updated.</summary>
public enum UpdateKind
{
    VersionUpdates,
    SecurityUpdates,
}
