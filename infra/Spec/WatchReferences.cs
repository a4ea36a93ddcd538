using Slipway.Spec.Objectives;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>Whether what objectives, alerts and their routing refer to is declared.</summary>
internal static class WatchReferences
{
    public static void Check(DeclaredNames names)
    {
        foreach (var item in names.Product.Objectives)
        {
            Condition(names, item.Condition, "objectives", item.Name);
        }

        foreach (var item in names.Product.Rollback.Triggers)
        {
            Condition(names, item.Condition, "rollback", "triggers", item.Name);
        }

        foreach (var group in names.Product.Dashboard)
        {
            for (var index = 0; index < group.Value.Count; index++)
            {
                Signal(names, group.Value[index], "dashboard", group.Name, index);
            }
        }

        foreach (var item in names.Product.Alerts)
        {
            names.One("objective", names.Objectives, item.Objective, "alerts", item.Name, "objective");
            names.One("runbook", names.Product.Runbooks.Select(runbook => runbook.Name), item.Runbook, "alerts", item.Name, "runbook");
            names.One("environment", names.Environments, item.Environment, "alerts", item.Name, "environment");
            names.One("plan", names.Future, item.Future, "alerts", item.Name, "future");
        }

        foreach (var item in names.Product.Channels)
        {
            names.One("secret", names.Secrets, item.Secret, "channels", item.Name, "secret");
        }

        foreach (var item in names.Product.Digests)
        {
            names.All("channel", names.Channels, item.To, "digests", item.Name, "to");
        }

        names.All("channel", names.Channels, names.Product.Routing.Default, "routing", "default");
        for (var index = 0; index < names.Product.Routing.Routes.Count; index++)
        {
            names.One("category of an alert", names.Product.Alerts.Select(alert => alert.Category).OfType<string>(),
                names.Product.Routing.Routes[index].Category, "routing", "routes", index, "category");
            names.All("channel", names.Channels, names.Product.Routing.Routes[index].To, "routing", "routes", index, "to");
            names.One("environment", names.Environments, names.Product.Routing.Routes[index].Environment, "routing", "routes", index,
                "environment");
        }
    }

    private static void Condition(DeclaredNames names, ConditionSpec condition, params PathStep[] at)
    {
        Signal(names, condition.Signal, [.. at, "signal"]);
        names.One("component", [.. names.Components, .. names.Dependencies], condition.Of, [.. at, "of"]);
        names.One("operation", names.Operations, condition.Operation, [.. at, "operation"]);
        names.One("environment", names.Environments, condition.Environment, [.. at, "environment"]);
    }

    private static void Signal(DeclaredNames names, SignalName signal, params PathStep[] at)
    {
        if (signal.Signal == Objectives.Signal.Series)
        {
            var series = names.Product.Components.SelectMany(component => component.Metrics?.Series ?? []).Select(item => item.Name);
            names.One("signal", [.. SignalName.KnownNames, .. series], signal.Name, at);
        }
    }
}
