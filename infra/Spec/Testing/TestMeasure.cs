namespace Slipway.Spec.Testing;

/// <summary>What is measured while tests run.</summary>
public enum TestMeasure
{
    ExecutionTime,
    Memory,
    Cpu,
    FailedTests,
    History,
}
