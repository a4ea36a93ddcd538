using Slipway.Delivery.Budgets;
using Slipway.Delivery.Rollback;
using Slipway.Signals.Measuring;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Explaining;

/// <summary>What follows from an entry of a delivery, a rollback or an objective in time, and the way back to the version before.</summary>
internal sealed class Timing(Estate estate)
{
    private const string Triggers = "rollback.triggers";

    public IEnumerable<Section> Of(string product, string path) =>
        from plan in estate.Plans
        let spec = estate.Catalog.In(plan.Stack).FirstOrDefault(one => one.Name == product)
        where spec is not null
        let at = new MonitoredProduct(spec, plan.Stack, HasPipeline: false)
        from section in Chains(at, path).Concat(Budgets(at, path))
        select section;

    private static IEnumerable<Section> Chains(MonitoredProduct at, string path) =>
        from chain in RollbackChain.For(at)
        where YamlPath.Key(Triggers, chain.Trigger.Name) == path
        select new Section($"in {at.Environment} it leads to", [.. chain.Links.Select(link => $"{link.Name}: {link.What ?? "none"}")]);

    private static IEnumerable<Section> Budgets(MonitoredProduct at, string path) =>
        from budget in TimeBudgets.For(at)
        where EntryPath.IsInside(budget.Place, path)
        select new Section($"in {at.Environment} at worst, {budget.Subject}", budget.Written());
}
