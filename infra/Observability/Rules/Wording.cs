using Slipway.Signals.Measuring;
using Slipway.Spec.Objectives;

namespace Slipway.Observability.Rules;

/// <summary>What an alert says: what was measured, and what people notice of it.</summary>
internal static class Wording
{
    /// <summary>The value and the limit, such as: the 95th percentile of backend's response time is 512ms (limit 500ms, over 5m).</summary>
    public static string Summary(Measurement measurement, Limit limit)
    {
        var what = $"{Percentile(measurement)}{Noun(measurement.Signal)} of {Subject(measurement)}";
        var window = measurement.Window is { } length ? $", over {length}" : "";
        return $"{what} is {ShownValue.Template(measurement.Signal.Unit)} (alert at {limit.Sign} {limit.Amount}{window})";
    }

    /// <summary>The value and by how much it differs from before.</summary>
    public static string Summary(Measurement measurement, ChangeLimit change) =>
        $"{Noun(measurement.Signal)} of {Subject(measurement)} is {ShownValue.Template(measurement.Signal.Unit)}, which is {change.Text}";

    public static string Subject(Measurement measurement) => measurement.Operation is { } operation
        ? $"{measurement.Service}'s {operation} in {measurement.At.Environment}"
        : $"{measurement.Service} in {measurement.At.Environment}";

    public static string Noun(SignalName signal) => signal.Name.Replace('-', ' ');

    /// <summary>What a signal out of bounds means to those who use or build the product.</summary>
    public static string Felt(SignalName signal) => signal.Signal switch
    {
        Signal.ResponseTime => "Users wait noticeably longer than promised for each page or answer",
        Signal.ErrorRate => "Users see requests fail and lose what they were doing",
        Signal.Throughput => "Fewer requests are answered than usual; users may not get through at all",
        Signal.Availability => "Users find the product unavailable more often than promised",
        Signal.Health => "Users cannot reach the service, or it does not work for them",
        Signal.Cpu => "The service has hardly any processor time left; answers get slower under the next load",
        Signal.Memory => "The service is about to be killed for its use of memory; users would see interrupted requests",
        Signal.DiskUsed or Signal.DiskFree => "The disk is about to be full; writes will fail, and users lose data that they enter",
        Signal.DatabaseQueryTime => "Everything that reads or writes data feels slow",
        Signal.DatabaseConnections => "New requests may get no database connection and fail",
        Signal.CacheMemory => "The cache throws things out early; answers get slower, and people may have to sign in again",
        Signal.Coverage => "Changes reach users with less tested than agreed",
        Signal.PerformanceRegression => "The next release makes the product slower for its users than the one before",
        Signal.Vulnerabilities => "Known weaknesses are in what users' data are entrusted to",
        Signal.ConsecutiveBuildFailures or Signal.BuildSuccess => "The team cannot deliver; fixes do not reach users",
        Signal.FailedDeployments => "A new version did not get through; users are on the version before, or see a partial failure",
        Signal.TimeToRestore => "Users are without the service for longer after a failure than agreed",
        Signal.LeadTime or Signal.DeploymentFrequency => "Improvements reach users later than agreed",
        Signal.TimeSinceDrill => "Nobody knows whether going back to the version before still works when users need it",
        _ => "What the team wants to be told about has left the bounds that it set",
    };

    private static string Percentile(Measurement measurement) => measurement.Percentile is { } percentile ? $"p{percentile} " : "";
}
