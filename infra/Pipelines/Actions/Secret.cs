namespace Slipway.Pipelines.Actions;

/// <summary>A secret of a repository, or of the environments that it is kept in.</summary>
public sealed record Secret(string Name)
{
    /// <summary>Where it is; empty for the whole repository.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    public Expression Value => new($"secrets.{Name}", this);
}
