using Slipway.Signals.Measuring;
using Slipway.Spec.Objectives;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Rollback;

namespace Slipway.Delivery.Rollback;

/// <summary>The links where an alert starts the product's own rollback workflow at GitHub.</summary>
internal static class WorkflowChain
{
    public static IEnumerable<ChainLink> Of(MonitoredProduct at, RollbackTriggerSpec trigger, RollbackStrategySpec strategy)
    {
        var call = RollbackCall.For(at.Product, at.Environment).FirstOrDefault(one => one.Strategy.Name == strategy.Name);
        yield return new("signal and its detection", Detection(at, trigger, call));
        yield return new("actor", call is null ? null : $"{call.Workflow.Path}, started by the sensor {RollbackCall.SensorOf(at.Product)}");
        yield return new(
            "job for the strategy",
            call?.Workflow.Jobs.FirstOrDefault(job => job.RollsBack == at.Environment && (job.Strategy is null || job.Strategy == strategy.Name))?.Name);
        yield return new("inputs that the workflow takes", call is null ? null : Inputs(at, call, trigger));
        yield return new("environment without approval", RollbackEnvironments.NameFor(at.Product, at.Environment));
        yield return new("secret to start it with", RelaySpecs.TokenSecret);
    }

    private static string? Detection(MonitoredProduct at, RollbackTriggerSpec trigger, RollbackCall? call) => trigger.Condition.Signal.Signal switch
    {
        Signal.ByHand => call?.Workflow.Triggers.Manual is null ? null : "a person",
        Signal.Health => HealthMeasurements.Judged(at, trigger.Condition.Of, trigger.Critical).Any() ? AlertOf(trigger) : null,
        _ => Measurements.For(at, trigger.Condition).Count > 0 && trigger.Condition.Threshold is not null ? AlertOf(trigger) : null,
    };

    private static string AlertOf(RollbackTriggerSpec trigger) => $"the alert of {trigger.Name}";

    // GitHub refuses a call with an input that is not declared, or with a choice that is none.
    private static string? Inputs(MonitoredProduct at, RollbackCall call, RollbackTriggerSpec trigger)
    {
        var declared = call.Workflow.Triggers.Manual?.Inputs ?? [];
        var scopes = call.Scope is { } everything
            ? [everything]
            : HealthMeasurements.Judged(at, trigger.Condition.Of, trigger.Critical).Select(judged => judged.Component.Name)
                .Concat(Measurements.For(at, trigger.Condition).Select(measurement => measurement.Service));
        var fits = Takes(call.Inputs.ScopeInput, scopes) && Takes(call.Inputs.TriggerInput, [trigger.ReportedAs ?? trigger.Name]);
        return fits ? string.Join(" and ", new[] { call.Inputs.ScopeInput, call.Inputs.TriggerInput }.OfType<string>()) : null;

        bool Takes(string? input, IEnumerable<string> values) => input is null
            || (declared.FirstOrDefault(one => one.Name == input) is { } found && values.All(value => IsAllowed(found, value)));
    }

    private static bool IsAllowed(InputSpec input, string value) => input.Choices.Count == 0 || input.Choices.Contains(value, StringComparer.Ordinal);
}
