namespace Slipway.KubernetesObjects.LoadTests;

/// <summary>The script, how many pods run it, and what they may do and use.</summary>
public sealed record TestRunSpec
{
    public required int Parallelism { get; init; }

    public required TestScript Script { get; init; }

    public string? Arguments { get; init; }

    public bool? Separate { get; init; }

    /// <summary>"post" takes the objects of a finished test away.</summary>
    public string? Cleanup { get; init; }

    public TestPod? Initializer { get; init; }

    public TestPod? Starter { get; init; }

    public TestPod? Runner { get; init; }
}
