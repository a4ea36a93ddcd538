namespace Slipway.Tests.Spec;

/// <summary>How much a test does at once: without a limit, what waits for a server on loopback would wait for hundreds of readings first.</summary>
internal static class Cores
{
    public static ParallelOptions Each { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
