namespace Slipway.Pipelines.Actions;

/// <summary>What the token of a job may touch.</summary>
public enum TokenScope
{
    Actions,
    Attestations,
    Contents,
    Deployments,
    IdToken,
    Issues,
    PullRequests,
    SecurityEvents,
    Statuses,
}
