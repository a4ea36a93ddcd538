namespace Slipway.Spec.Environments;

/// <summary>What lets a version into an environment.</summary>
public enum DeployMode
{
    Automatic,
    Approved,
    Released,
}
