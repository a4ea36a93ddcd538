namespace Slipway.Spec;

/// <summary>Whether what deliveries, promotions and rollbacks refer to is declared.</summary>
internal static class DeliveryReferences
{
    public static void Check(DeclaredNames names)
    {
        names.Names("environment", names.Environments, names.Product.Delivery.Select(item => item.Name), "delivery");
        names.Names("environment", names.Environments, names.Product.Promotion.Select(item => item.Name), "promotion");
        var triggers = names.Product.Rollback.Triggers.Select(trigger => trigger.Name).ToList();
        foreach (var item in names.Product.Delivery)
        {
            names.One("strategy", names.Product.Strategies.Select(strategy => strategy.Name), item.Strategy, "delivery", item.Name,
                "strategy");
            names.All("rollback trigger", triggers, item.Watches, "delivery", item.Name, "watches");
            names.All("component", names.Components, item.Order, "delivery", item.Name, "order");
        }

        var evidence = names.Product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs).SelectMany(job => job.Evidence).ToList();
        foreach (var item in names.Product.Promotion)
        {
            names.One("environment", names.Environments, item.From, "promotion", item.Name, "from");
            names.Names("evidence", evidence, item.Evidence.Select(required => required.Name), "promotion", item.Name, "evidence");
        }

        foreach (var item in names.Product.Rollback.Triggers)
        {
            names.One("rollback strategy", names.RollbackStrategies, item.Strategy, "rollback", "triggers", item.Name, "strategy");
            names.One("plan", names.Future, item.Future, "rollback", "triggers", item.Name, "future");
        }

        foreach (var item in names.Product.Rollback.Strategies)
        {
            names.All("channel", names.Channels, item.Notify, "rollback", "strategies", item.Name, "notify");
        }

        names.One("workflow", names.Workflows, names.Product.Rollback.Workflow?.Name, "rollback", "workflow", "name");
        names.One("environment", names.Environments, names.Product.Rollback.Drill?.Environment, "rollback", "drill", "environment");
    }
}
