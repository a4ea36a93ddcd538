using Slipway.Spec.Objectives;

namespace Slipway.Observability.Rules;

/// <summary>The rule group of each signal.</summary>
public static class SignalGroups
{
    public static SignalGroup Of(SignalName signal) => signal.Signal switch
    {
        Signal.ResponseTime or Signal.ErrorRate or Signal.Throughput => SignalGroup.Requests,
        Signal.Health => SignalGroup.Health,
        Signal.Availability => SignalGroup.Promises,
        Signal.Cpu or Signal.Memory or Signal.DiskUsed or Signal.DiskFree or Signal.Network => SignalGroup.Resources,
        Signal.DatabaseQueryTime or Signal.DatabaseConnections or Signal.CacheMemory => SignalGroup.Database,
        Signal.FailedDeployments or Signal.DeploymentSuccess or Signal.DeploymentFrequency or Signal.RollbackFrequency or Signal.LeadTime
            or Signal.TimeToRestore or Signal.TimeSinceDrill => SignalGroup.Delivery,
        Signal.Series => SignalGroup.Business,
        _ => SignalGroup.Pipeline,
    };
}
