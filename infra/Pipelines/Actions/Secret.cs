namespace Slipway.Pipelines.Actions;

/// <summary>A secret of a repository or of an environment.</summary>
public sealed record Secret(string Name)
{
    public Expression Value => new($"secrets.{Name}", this);
}
