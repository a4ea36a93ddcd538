namespace Slipway.Spec.Testing;

/// <summary>What runs a suite.</summary>
public enum TestTool
{
    Pytest,
    PytestBenchmark,
    GoTest,
    Jest,
    Vitest,
    Playwright,
    Cypress,
    Junit,
    Rspec,
    CargoTest,
    DotnetTest,
    Phpunit,
    Mix,
}
