namespace Slipway.Pipelines.Actions;

/// <summary>One of the things in which the runs of a job differ.</summary>
public sealed record MatrixAxis(string Name, IReadOnlyList<string> Values)
{
    public Expression Value => new($"matrix.{Name}", this);
}
