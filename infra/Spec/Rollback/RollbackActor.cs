namespace Slipway.Spec.Rollback;

/// <summary>Who rolls back.</summary>
public enum RollbackActor
{
    Rollout,
    Platform,
    Workflow,
}
