namespace Slipway.Spec.Pipeline;

/// <summary>What a script does, and whether it is generated.</summary>
public enum ScriptPurpose
{
    Product,
    SmokeTest,
    WatchCanary,
    Deploy,
    RollBack,
    AssessHealth,
}
