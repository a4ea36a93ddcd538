namespace Slipway.Policy.Repositories;

/// <summary>Keys that can push to a repository.</summary>
public static class WritableDeployKey
{
    public static Rule Rule { get; } = new()
    {
        Id = "writable-deploy-key",
        Title = "A deploy key only reads",
        Reason = "It belongs to nobody, never expires, and no branch rule names who used it",
        Remedy = "set readOnly; let a GitHub App push where something must",
        Breaches = environment =>
            from key in environment.OfType(GithubTypes.DeployKey)
            where !key.IsOn("readOnly")
            select key.Breach("readOnly", "can push"),
    };
}
