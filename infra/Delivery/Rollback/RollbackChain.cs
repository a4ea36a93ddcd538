using Slipway.Signals.Measuring;
using Slipway.Spec;
using Slipway.Spec.Rollback;

namespace Slipway.Delivery.Rollback;

/// <summary>All that has to be there so that a trigger brings back the version before: from the signal to whoever is told.</summary>
public sealed record RollbackChain
{
    public required MonitoredProduct At { get; init; }

    public required RollbackTriggerSpec Trigger { get; init; }

    public required IReadOnlyList<ChainLink> Links { get; init; }

    public IEnumerable<ChainLink> Missing => Links.Where(link => link.What is null);

    /// <summary>The chains of the triggers that are on, in an environment where something goes back by itself.</summary>
    public static IReadOnlyList<RollbackChain> For(MonitoredProduct at)
    {
        var product = at.Product;
        var goesBack = product.DeliveryTo(at.Environment) is { Watches.Count: > 0 } || RollbackEnvironments.NameFor(product, at.Environment) is not null;
        return !goesBack
            ? []
            :
            [
                .. from trigger in product.TriggersIn(at.Environment)
                   where trigger.Strategy is not null
                   select new RollbackChain { At = at, Trigger = trigger, Links = [.. LinksOf(at, trigger)] },
            ];
    }

    private static IEnumerable<ChainLink> LinksOf(MonitoredProduct at, RollbackTriggerSpec trigger)
    {
        var strategy = at.Product.RollbackStrategy(trigger.Strategy);
        yield return new("strategy", strategy is null ? null : $"{strategy.Name}, within {strategy.Limit}");
        foreach (var link in strategy?.Actors.Contains(RollbackActor.Workflow) == true
            ? WorkflowChain.Of(at, trigger, strategy)
            : RolloutChain.Of(at, trigger))
        {
            yield return link;
        }

        var told = strategy?.Notify is { Count: > 0 } notify ? notify : at.Product.Routing.Default;
        yield return new("channel to tell anybody", told.Count == 0 ? null : string.Join(", ", told));
    }
}
