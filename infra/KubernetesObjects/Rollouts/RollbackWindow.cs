namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>How many versions back one goes without steps and analyses.</summary>
public sealed record RollbackWindow
{
    public required int Revisions { get; init; }
}
