namespace Slipway.Pipelines.Actions;

/// <summary>A variable of a repository or of an environment, which is no secret.</summary>
public sealed record Variable(string Name)
{
    public Expression Value => new($"vars.{Name}", this);
}
