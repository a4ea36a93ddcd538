using Slipway.Spec.Reading;

namespace Slipway.Spec.Objectives;

/// <summary>A signal as the product's file names it.</summary>
public sealed record SignalName(Signal Signal, string Name)
{
    private static readonly Dictionary<string, Signal> Known = Enum.GetValues<Signal>()
        .Where(signal => signal != Signal.Series)
        .ToDictionary(signal => Shapes.KebabCase(signal.ToString()), StringComparer.Ordinal);

    public static readonly Shape<SignalName> Shape = Shapes.Reference("signal")
        .Select(name => new SignalName(Known.GetValueOrDefault(name ?? ""), name ?? ""));

    /// <summary>The names of the signals that every product has.</summary>
    public static IEnumerable<string> KnownNames => Known.Keys;

    /// <summary>What its thresholds are written in; null where any amount makes sense.</summary>
    public AmountUnit? Unit => Signal switch
    {
        Signal.ResponseTime or Signal.DatabaseQueryTime or Signal.LeadTime or Signal.TimeToRestore or Signal.TimeSinceDrill
            or Signal.TestDuration => AmountUnit.Seconds,
        Signal.ErrorRate or Signal.Availability or Signal.Cpu or Signal.Memory or Signal.CacheMemory or Signal.DiskUsed or Signal.DiskFree or Signal.Coverage
            or Signal.PerformanceRegression or Signal.TestSuccess or Signal.BuildSuccess or Signal.DeploymentSuccess => AmountUnit.Ratio,
        Signal.Throughput or Signal.DeploymentFrequency or Signal.RollbackFrequency => AmountUnit.PerSecond,
        Signal.Vulnerabilities or Signal.ConsecutiveBuildFailures or Signal.FailedDeployments or Signal.DatabaseConnections
            or Signal.TestFailures => AmountUnit.Count,
        _ => null,
    };

    public override string ToString() => Name;
}
