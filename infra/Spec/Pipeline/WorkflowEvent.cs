namespace Slipway.Spec.Pipeline;

/// <summary>What starts a workflow.</summary>
public enum WorkflowEvent
{
    Push,
    PullRequest,
    Schedule,
    Release,
    Manual,
    After,
}
